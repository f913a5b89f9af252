// Zoho's SDK for Node, version 7 of the API: each call of its UserGroupsOperations.
// Run as `node zoho_node.mjs FOLDER`, where FOLDER has `node_modules`.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const library = join(resolve(process.argv[2]), "node_modules/@zohocrm/nodejs-sdk-7.0/lib");
const load = (path) => import(pathToFileURL(join(library, path)).href);
const { Environment } = await load("routes/dc/environment.js");
const { FileStore } = await load("models/authenticator/store/file_store.js");
const { OAuthBuilder } = await load("models/authenticator/oauth_builder.js");
const { InitializeBuilder } = await load("routes/initialize_builder.js");
const { SDKConfigBuilder } = await load("routes/sdk_config_builder.js");
const { ParameterMap } = await load("routes/parameter_map.js");
const { Choice } = await load("utils/util/choice.js");
const of = async (name) => load(`core/com/zoho/crm/api/user_groups/${name}.js`);
const { UserGroupsOperations, GetGroupsParam, GetGroupedCountsParam } = await of(
  "user_groups_operations",
);
const { MasterModel: BodyWrapper } = await of("body_wrapper");
const { MasterModel: Groups } = await of("groups");
const { MasterModel: Sources } = await of("sources");
const { MasterModel: Source } = await of("source");

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const told = JSON.parse((await lines.next()).value);
const folder = mkdtempSync(join(tmpdir(), "zoho-"));

const body = (name) => {
  const [wrapper, group, sources, source] = [new BodyWrapper(), new Groups(), new Sources(), new Source()];
  source.setId(BigInt(told.user));
  sources.setType(new Choice("users"));
  sources.setSource(source);
  group.setName(name);
  group.setSources([sources]);
  wrapper.setUserGroups([group]);
  return wrapper;
};

const chosen = async (parameter, value) => {
  const found = new ParameterMap();
  await found.add(parameter, value);
  return found;
};

// An exception of the service is an object of the SDK; one of a group is in the list of groups.
const read = (response) => {
  const found = response?.getObject?.() ?? null;
  const all = [found, ...(found?.getUserGroups?.() ?? [])];
  const refused = all.find((each) => each?.constructor.name === "APIException");
  const status = response?.getStatusCode?.() ?? null;
  return refused
    ? { error: { type: "APIException", code: refused.getCode().getValue(), status } }
    : { read: found?.constructor.name ?? null };
};

const run = async (call, act) => {
  let said;
  try {
    said = read(await act());
  } catch (error) {
    said = { error: { type: error.constructor.name, code: error.code ?? null, text: String(error.message) } };
  }
  process.stdout.write(JSON.stringify({ call, read: null, error: null, ...said }) + "\n");
  await lines.next();
};

const { client_id, client_secret, refresh_token } = told.credentials;
let begun = false;
const initialized = async () => {
  if (begun) return;
  const token = new OAuthBuilder()
    .clientId(client_id)
    .clientSecret(client_secret)
    .refreshToken(refresh_token)
    .findUser(false)
    .build();
  await (await new InitializeBuilder())
    .environment(new Environment(told.url, told.accounts, told.url))
    .token(token)
    .store(new FileStore(join(folder, "tokens")))
    .SDKConfig(new SDKConfigBuilder().autoRefreshFields(false).build())
    .resourcePath(folder)
    .initialize();
  begun = true;
};

const api = new UserGroupsOperations();
const [group, user, empty] = [told.group, told.user, told.empty].map(BigInt);
const all = {
  get_groups: () => api.getGroups(),
  "get_groups counted": async () => api.getGroups(await chosen(GetGroupsParam.INCLUDE, "sources_count")),
  create_groups: () => api.createGroups(body("Night shift")),
  get_group: () => api.getGroup(group),
  update_group: () => api.updateGroup(group, body("Day shift")),
  update_groups: () => api.updateGroups(body("Day shift")),
  get_sources: () => api.getSources(group),
  get_sources_count: () => api.getSourcesCount(group),
  get_associations: () => api.getAssociations(group),
  get_associated_users_count: () => api.getAssociatedUsersCount(),
  get_associate_groups_of_user: () => api.getAssociateGroupsOfUser(user),
  get_grouped_counts: async () =>
    api.getGroupedCounts(group, await chosen(GetGroupedCountsParam.GROUP_BY, "type")),
  delete_group: () => api.deleteGroup(empty),
};
const every = Object.keys(all).map((name) => [name, name]);
for (const [label, name] of told.calls?.length ? told.calls : every) {
  // The first login comes with `initialize`, so that its failure is one of the first call.
  await run(label, async () => {
    await initialized();
    return all[name]();
  });
}
rmSync(folder, { recursive: true });
process.exit(0);
