"""The fixed words of Redoc, in English and in the translations that are known."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["BADGES", "is_mark", "section_of", "split_badges"]

_SECTIONS: Final = {
    "path": (
        "path parameters",
        "parâmetros de caminho",
        "parámetros de ruta",
        "paramètres de chemin",
        "pfadparameter",
        "параметры пути",
        "パスパラメータ",
        "路径参数",
    ),
    "query": (
        "query parameters",
        "parâmetros de consulta",
        "parámetros de consulta",
        "paramètres de requête",
        "query-parameter",
        "параметры запроса",
        "クエリパラメータ",
        "查询参数",
    ),
    "header": (
        "header parameters",
        "parâmetros de cabeçalho",
        "parámetros de encabezado",
        "paramètres d'en-tête",
        "header-parameter",
        "параметры заголовка",
        "ヘッダーパラメータ",
        "请求头参数",
    ),
    "cookie": ("cookie parameters",),
    "security": (
        "authorizations",
        "authorization",
        "security",
        "autorizações",
        "autorizaciones",
        "segurança",
        "seguridad",
        "sécurité",
        "sicherheit",
        "безопасность",
        "セキュリティ",
        "安全",
    ),
    "responses": (
        "responses",
        "respostas",
        "respuestas",
        "réponses",
        "antworten",
        "ответы",
        "レスポンス",
        "响应",
        "回复",
    ),
    "request": (
        "request",
        "solicitação",
        "requisição",
        "solicitud",
        "petición",
        "requête",
        "anfrage",
        "запрос",
        "リクエスト",
        "请求",
    ),
    "answer headers": ("response headers", "cabeçalhos de resposta", "encabezados de respuesta"),
    "samples": (
        "request samples",
        "response samples",
        "request sample",
        "response sample",
        "exemplos de solicitação",
        "exemplos de resposta",
        "ejemplos de solicitud",
        "ejemplos de respuesta",
        "exemples de requêtes",
        "exemples de réponses",
        "callbacks",
        "примеры запросов",
        "примеры ответов",
        "リクエストサンプル",
        "レスポンスサンプル",
        "请求范例",
        "回复范例",
        "请求示例",
        "响应示例",
    ),
}
_BODIES: Final = {
    "body": (
        "request body schema",
        "esquema do corpo da solicitação",
        "esquema del cuerpo de la solicitud",
        "schéma du corps de la requête",
        "схема тела запроса",
    ),
    "answer": (
        "response schema",
        "esquema de resposta",
        "esquema de respuesta",
        "schéma de réponse",
        "схема ответа",
    ),
}
_REQUIRED: Final = frozenset(
    {
        "required",
        "obrigatório",
        "obligatorio",
        "requerido",
        "requis",
        "obligatoire",
        "erforderlich",
        "обязательный",
        "обязательно",
        "必須",
        "必需",
        "必填",
        "필수",
    }
)
_DEPRECATED: Final = frozenset(
    {"deprecated", "obsoleto", "obsolète", "veraltet", "устарело", "非推奨", "已弃用"}
)
_OTHER: Final = frozenset(
    {"additional property", "recursive", "nullable", "read-only", "write-only"}
)
_BUTTONS: Final = frozenset({"Expand", "Collapse"})
BADGES: Final = (
    "Server-side",
    "Client-side",
    "Deprecated",
    "Beta",
    "Experimental",
    "Alpha",
    "Preview",
    "Internal",
    "New",
)
"""Words that stand in a box behind a title, and that a copy glues to it."""

_BADGE: Final = re.compile(rf"(?P<title>.*\S)\s*(?P<badge>{'|'.join(BADGES)})")
_GLUED_SECURITY: Final = re.compile(
    rf"(?:{'|'.join(each.capitalize() for each in _SECTIONS['security'])})(?=[A-Z_])"
)
_BODY_LINES: Final = {word: kind for kind, words in _BODIES.items() for word in words}
_LINES: Final = {word: kind for kind, words in _SECTIONS.items() for word in words}


def section_of(text: str) -> tuple[str, str] | None:
    """Return the section that a line begins, with what stands on the line behind its name.

    What is glued to the name, as in `SecurityServer`, counts too.
    """
    plain = text.strip(" *_:")
    low = plain.lower()
    if low in _LINES:
        return _LINES[low], ""
    head, colon, rest = plain.partition(":")
    kind = _BODY_LINES.get(head.strip().lower())
    if kind is not None:
        # Any media type is `*/*`, of which the end was taken for a mark of Markdown.
        rest = rest.strip() + "*" * rest.endswith("/")
        return kind, rest if colon else ""
    if colon and _LINES.get(head.strip().lower()) == "security":
        return "security", rest.strip()
    glued = _GLUED_SECURITY.match(plain)
    return ("security", plain[glued.end() :]) if glued else None


def is_mark(text: str) -> str:
    """Return which mark of a field a line is: "required", "deprecated", "other" or ""."""
    low = text.strip().lower()
    if text.strip() in _BUTTONS:
        return "other"
    if low in _REQUIRED:
        return "required"
    if low in _DEPRECATED:
        return "deprecated"
    return "other" if low in _OTHER else ""


def split_badges(title: str) -> tuple[str, list[str]]:
    """Split the badges off that are glued to a title."""
    found: list[str] = []
    while match := _BADGE.fullmatch(title):
        spaced = match["title"] + " " + match["badge"] == title
        if spaced and match["badge"] in {"New", "Internal", "Preview", "Alpha", "Beta"}:
            break
        title = match["title"]
        found.append(match["badge"])
    return title, found
