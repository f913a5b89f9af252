// Add a user to a group that is found by its name, and print who is in it: by Zoho's SDK for Node.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, name, user] = process.argv.slice(2);
const library = join(resolve(folder), "node_modules/@zohocrm/nodejs-sdk-7.0/lib");
const load = (path) => import(pathToFileURL(join(library, path)).href);
const { Environment } = await load("routes/dc/environment.js");
const { FileStore } = await load("models/authenticator/store/file_store.js");
const { OAuthBuilder } = await load("models/authenticator/oauth_builder.js");
const { InitializeBuilder } = await load("routes/initialize_builder.js");
const { SDKConfigBuilder } = await load("routes/sdk_config_builder.js");
const { ParameterMap } = await load("routes/parameter_map.js");
const { Choice } = await load("utils/util/choice.js");
const of = (name) => load(`core/com/zoho/crm/api/user_groups/${name}.js`);
const { UserGroupsOperations, GetGroupsParam, GetSourcesParam } = await of("user_groups_operations");
const { MasterModel: BodyWrapper } = await of("body_wrapper");
const { MasterModel: Groups } = await of("groups");
const { MasterModel: Sources } = await of("sources");
const { MasterModel: Source } = await of("source");

class Refused extends Error {}

// The SDK returns exceptions of the service, whole or for an item.
const read = (response) => {
  const found = response.getObject();
  const all = [found, ...(found?.getUserGroups?.() ?? [])];
  const refused = all.find((each) => each?.constructor.name === "APIException");
  if (refused) {
    const [status, code] = [response.getStatusCode(), refused.getCode().getValue()];
    throw new Refused(`${status} ${code}: ${refused.getMessage()}`);
  }
  return found;
};

const chosen = async (parameter, value) => {
  const query = new ParameterMap();
  await query.add(parameter, value);
  return query;
};

async function* names(api, group) {
  for (let page = 1, more = true; more; page += 1) {
    const found = read(await api.getSources(group, await chosen(GetSourcesParam.PAGE, `${page}`)));
    for (const member of found.getSources()) yield member.getSource().getName();
    more = found.getInfo().getMoreRecords();
  }
}

const resources = mkdtempSync(join(tmpdir(), "zoho-"));
const { ZOHO_URL: url, ZOHO_ACCOUNTS_URL: accounts } = process.env;
const token = new OAuthBuilder()
  .clientId(process.env.ZOHO_CLIENT_ID)
  .clientSecret(process.env.ZOHO_CLIENT_SECRET)
  .refreshToken(process.env.ZOHO_REFRESH_TOKEN)
  .findUser(false)
  .build();
await (await new InitializeBuilder())
  .environment(new Environment(url, accounts + "/oauth/v2/token", url))
  .token(token)
  .store(new FileStore(join(resources, "tokens")))
  .SDKConfig(new SDKConfigBuilder().autoRefreshFields(false).build())
  .resourcePath(resources)
  .initialize();

const api = new UserGroupsOperations();
const found = read(await api.getGroups(await chosen(GetGroupsParam.NAME, name)));
const group = found.getUserGroups().find((each) => each.getName() === name);
const [wrapper, change, sources, source] = [new BodyWrapper(), new Groups(), new Sources(), new Source()];
source.setId(BigInt(user));
sources.setType(new Choice("users"));
sources.setSource(source);
change.setName(group.getName());
change.setSources([sources]);
wrapper.setUserGroups([change]);
read(await api.updateGroup(group.getId(), wrapper));
for await (const each of names(api, group.getId())) console.log(each);
rmSync(resources, { recursive: true });
process.exit(0);
