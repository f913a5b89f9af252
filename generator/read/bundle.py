"""References to files beside the document: what they name is brought into the document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote

from attrs import define, evolve, field

from generator.errors import GeneratorError
from generator.jsontree import child, clone, is_object, resolve
from generator.read.bundle_parts import Part, maps, named_pointer, sections
from generator.read.grammar import walk
from generator.read.identifiers import settle_identifiers
from generator.read.selves import Selves, base_of, joined
from generator.read.source import read_document

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["MAX_COPIES", "bundle"]

MAX_COPIES: Final = 10_000
"""Parts of other files that may be brought in."""

_Object = dict[str, Any]
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_IN_FRAGMENT: Final = "/~!$&'()*+,;=:@"
_NOT_IN_NAME: Final = re.compile(r"[^A-Za-z0-9._-]+")


def bundle(document: dict[str, Any], file: Path, folder: Path) -> None:
    """Replace, in place, references to other files of `folder` by what they name.

    It becomes a component of the document where there is a section for its kind, and takes the
    reference's own place where there is none (path items). A component that is such a reference
    and nothing else becomes what it names, and keeps its name; a map of named things, such as
    `schemas` or `properties`, may be one too. References over the network, and ones that lead
    nowhere inside `folder`, stay as they are.

    Raises:
        GeneratorError: a reference leads out of `folder`, or to a file that cannot be read.

    """
    newer = str(document.get("openapi", "")).startswith("3.2")
    bundler = _Bundler(document, file.resolve(), folder.resolve(), newer, Selves(folder.resolve()))
    bundler.todo.append(Part("document", "", document, bundler.main, ""))
    bundler.settle_components()
    while bundler.todo:
        part = bundler.todo.pop()
        for kind, pointer, node in list(walk(part.node, part.kind, part.pointer)):
            for each in maps(part, kind, pointer, node):
                bundler.todo += bundler.fill(each)
            reference = node.get("$ref")
            if type(reference) is str:
                location = part.location + pointer.removeprefix(part.pointer)
                bundler.follow(
                    Part(kind, pointer, node, part.file, location, part.inside), reference
                )
            elif kind == "discriminator":
                if is_object(node.get("mapping")):
                    bundler.follow_mapping(part, child(pointer, "mapping"), node["mapping"])
                if "defaultMapping" in node:
                    bundler.follow_mapping(part, pointer, node, ["defaultMapping"])
            elif kind == "security requirement":
                bundler.follow_requirement(part, pointer, node)


@define
class _Bundler:
    document: _Object
    main: Path
    folder: Path
    newer: bool
    """True if documents may have addresses of their own: from OpenAPI 3.2 on."""
    selves: Selves
    files: dict[Path, _Object] = field(factory=dict[Any, Any])
    todo: list[Part] = field(factory=list[Part])
    known: dict[tuple[Path, str, str], str] = field(factory=dict[Any, Any])
    copies: int = 0

    def settle_components(self) -> None:
        """Let components that are references become what these name, before others need it."""
        for kind, path in sections(self.document).items():
            section: Any = self.document
            for step in path:
                section = section.get(step) if is_object(section) else None
            if kind == "property" or not is_object(section):
                continue
            pointer = "".join(f"/{step}" for step in path)
            whole = Part(kind, pointer, section, self.main, pointer)
            filled = {each.pointer: each for each in self.fill(whole)}
            for name, node in section.items():
                at = child(pointer, name)
                if is_object(node):
                    self.settle(filled.get(at) or Part(kind, at, node, self.main, at), path[-1])

    def settle(self, part: Part, section: str) -> None:
        """Let a component become what it refers to in another file, through all files on the way.

        The first of several that refer to the same becomes it; the others refer to that one.
        """
        while part.node.keys() == {"$ref"} and type(part.node["$ref"]) is str:
            file, fragment, target = self.find(part, part.node["$ref"])
            if file is None or target is None:
                break
            key = (file, fragment, section)
            if key in self.known:
                part.node["$ref"] = self.known[key]
                return
            self.known[key] = f"#{quote(part.pointer, safe=_IN_FRAGMENT)}"
            part.node.pop("$ref")
            part.node.update(self.copy(target))
            part = evolve(part, file=file, location=unquote(fragment))
        if part.file != self.main:
            self.todo.append(part)

    def fill(self, part: Part) -> list[Part]:
        """Put into a map of named things what it refers to; return what came from other files."""
        came: list[Part] = []
        inside: set[tuple[Path, str]] = set()
        while type(part.node.get("$ref")) is str:
            file, fragment, target = self.find(part, part.node["$ref"])
            if file is None or target is None:
                break
            if (file, fragment) in inside:
                break
            inside.add((file, fragment))
            part.node.pop("$ref")
            location = unquote(fragment)
            for name, value in self.copy(target).items():
                if name in part.node:
                    continue
                part.node[name] = value
                if is_object(value):
                    pointer, at = child(part.pointer, name), child(location, name)
                    came.append(Part(part.kind, pointer, value, file, at))
            part = evolve(part, file=file, location=location)
        return came

    def follow(self, part: Part, reference: str) -> None:
        """Bring in what one reference names, unless it is there already."""
        file, fragment, target = self.find(part, reference)
        if file == self.main:
            part.node["$ref"] = f"#{fragment}"
            return
        if file is None or target is None:
            return
        path = sections(self.document).get(part.kind)
        if path is None:
            self.put_here(part, file, fragment, target)
            return
        key = (file, fragment, path[-1])
        if key not in self.known:
            self.known[key] = self.add_component(path, file, fragment, target, part.kind)
        part.node["$ref"] = self.known[key]

    def find(self, part: Part, reference: str) -> tuple[Path | None, str, _Object | None]:
        """Find what a reference names: its file, its fragment, and what stands there.

        The file is None where the reference leads over the network, the node where it leads
        nowhere; what stands in the document itself is not looked up.
        """
        name, _, fragment = reference.partition("#")
        named = self.named(name, part) if name else None
        if named is not None:
            file, pointer = named
            fragment = f"{quote(pointer, safe=_IN_FRAGMENT)}{fragment}"
        elif _SCHEME.match(name) and not name.lower().startswith("file:"):
            return None, fragment, None
        else:
            file = self.locate(name, part) if name else part.file
        target = None if file == self.main else self.read(file, unquote(fragment))
        return file, fragment, target

    def named(self, name: str, part: Part) -> tuple[Path, str] | None:
        """Return the file that has an address, and where in it; None if none gives it itself."""
        if not self.newer:
            return None
        holder = self.document if part.file == self.main else self.files.get(part.file, {})
        relative = _SCHEME.match(name) is None
        if relative and "$self" not in holder:
            return None  # the name of a file
        address = joined(base_of(holder, part.file), name)
        if address == base_of(self.document, self.main):
            return self.main, ""
        return self.selves.find(address)

    def follow_requirement(self, part: Part, pointer: str, needs: _Object) -> None:
        """Bring in the security schemes that are named by their address, and use their names."""
        components = self.document.get("components")
        schemes = components.get("securitySchemes") if is_object(components) else None
        known: _Object = schemes if is_object(schemes) else {}
        for name in [name for name in needs if self.newer and "#" in name and name not in known]:
            holder: _Object = {"$ref": name}
            at = child(part.location + pointer.removeprefix(part.pointer), name)
            self.follow(Part("security scheme", at, holder, part.file, at, part.inside), name)
            found = holder["$ref"].removeprefix("#/components/securitySchemes/")
            if "/" not in found:
                needs[unquote(found)] = needs.pop(name)

    def follow_mapping(
        self, part: Part, pointer: str, mapping: _Object, keys: list[str] | None = None
    ) -> None:
        """Bring in the schemas that the values of a discriminator name, if these are in files."""
        location = part.location + pointer.removeprefix(part.pointer)
        known = self.document.get("components", {}).get("schemas", {})
        for value in list(mapping) if keys is None else keys:
            target = mapping[value]
            if type(target) is str and target not in known and ("/" in target or "." in target):
                holder: _Object = {"$ref": target}
                at = child(location, value)
                self.follow(Part("schema", at, holder, part.file, at, part.inside), target)
                mapping[value] = holder["$ref"]

    def locate(self, name: str, part: Part) -> Path:
        """Return the file that a relative reference names, which is inside the folder."""
        try:
            file = (part.file.parent / unquote(name)).resolve()
        except (OSError, ValueError, RuntimeError):
            file = None
        if file is None or _SCHEME.match(name) or not file.is_relative_to(self.folder):
            raise GeneratorError(
                f"The reference {name!r} leads out of the document's folder",
                file=part.file,
                pointer=child(part.location, "$ref"),
                fix="Put that file into the folder and refer to it there.",
            )
        return file

    def read(self, file: Path, fragment: str) -> _Object | None:
        if not file.is_file():
            return None
        if file not in self.files:
            self.files[file] = read_document(file)
            if self.newer and "$self" in self.files[file]:
                settle_identifiers(self.files[file], base_of(self.files[file], file))
        try:
            target = resolve(self.files[file], named_pointer(self.files[file], fragment))
        except KeyError:
            return None
        return target if is_object(target) else None

    def add_component(
        self, path: tuple[str, ...], file: Path, fragment: str, target: _Object, kind: str
    ) -> str:
        """Copy `target` into a section of the document; gives the reference to the copy."""
        section = self.document
        for step in path:
            inner = section.setdefault(step, {})
            if not is_object(inner):  # the check of the document will say so
                return f"{file.name}#{fragment}"
            section = inner
        wanted = fragment.rpartition("/")[2] or file.stem
        stem = _NOT_IN_NAME.sub("_", unquote(wanted)).strip("_") or "part"
        name, number = stem, 2
        while name in section:
            name, number = f"{stem}_{number}", number + 1
        section[name] = copy = self.copy(target)
        pointer = "".join(f"/{step}" for step in (*path, name))
        self.todo.append(Part(kind, pointer, copy, file, unquote(fragment)))
        return f"#{pointer}"

    def put_here(self, part: Part, file: Path, fragment: str, target: _Object) -> None:
        """Let a copy of `target` take the place of the reference to it."""
        if (file, fragment) in part.inside:
            return  # it holds itself: left as it is
        inside = part.inside | {(file, fragment)}
        part.node.pop("$ref")
        part.node.update(self.copy(target))
        self.todo.append(Part(part.kind, part.pointer, part.node, file, unquote(fragment), inside))

    def copy(self, target: _Object) -> _Object:
        self.copies += 1
        if self.copies > MAX_COPIES:
            raise GeneratorError(
                f"More than {MAX_COPIES:,} parts of other files are referred to",
                file=self.main,
                fix="Bundle the document with fewer files.",
            )
        copy: _Object = clone(target)
        return copy
