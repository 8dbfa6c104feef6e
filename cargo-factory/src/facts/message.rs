//! The facts in the messages of rustc.

use super::fact::FactKind;
use cargo_metadata::diagnostic::Diagnostic;

/// Returns the fact that a warning reports: it is the note of a deprecated item.
pub(super) fn find_fact(diagnostic: &Diagnostic) -> Option<FactKind> {
    if diagnostic.code.as_ref().is_none_or(|code| code.code != "deprecated") {
        return None;
    }
    let (kind, rest) = diagnostic.message.strip_prefix("use of deprecated ")?.split_once(" `")?;
    let (path, note) = rest.split_once("`: ")?;
    match note.strip_prefix("factory fact: ") {
        Some(fact) => parse_fact(fact),
        None => parse_singleton(kind, path, note),
    }
}

/// Parses the note of `#[deprecated_singleton]`.
fn parse_singleton(kind: &str, path: &str, note: &str) -> Option<FactKind> {
    let instead = note.strip_prefix("a_deprecated_singleton_names_its_replacement: replace with `")?;
    let instead = instead.strip_suffix('`')?.to_owned();
    let mut segments = path.rsplit("::");
    let last = segments.next()?;
    let name = match kind {
        // The use of a field needs a value, whose type is named elsewhere.
        "field" => return None,
        // A variant has the note of its enum.
        kind if kind.ends_with("variant") => segments.next()?,
        _ => last,
    };
    Some(FactKind::Singleton { name: name.to_owned(), instead, is_error: false })
}

fn parse_fact(fact: &str) -> Option<FactKind> {
    let (kind, rest) = fact.split_once(' ')?;
    match kind {
        "attested:" => Some(FactKind::Attested { reason: rest.to_owned() }),
        "calls" => Some(FactKind::Restricted { function: unquote(rest)? }),
        "opens" => Some(FactKind::OpensScope { function: unquote(rest.strip_prefix("a scope by ")?)? }),
        "user-scoped" => Some(FactKind::UserScoped { name: unquote(rest)? }),
        "factory" => {
            let (factory, platform) = rest.split_once(" of ")?;
            Some(FactKind::Factory { factory: unquote(factory)?, platform: unquote(platform)? })
        }
        _ => None,
    }
}

fn unquote(text: &str) -> Option<String> {
    Some(text.strip_prefix('`')?.strip_suffix('`')?.to_owned())
}

/// Returns the use of a singleton under `replaces` that an error reports.
pub(super) fn find_replaced_singleton(diagnostic: &Diagnostic) -> Option<FactKind> {
    let is_bound = diagnostic.code.as_ref().is_some_and(|code| code.code == "E0277");
    let (name, create) = match parse_bound(&diagnostic.message) {
        Some(found) if is_bound => found,
        // The value of a replaced `static` or `const` has a type whose name is the message.
        _ => texts(diagnostic).find_map(parse_type)?,
    };
    let name = name.rsplit("::").next()?.to_owned();
    Some(FactKind::Singleton { name, instead: format!("{create}($scope)"), is_error: true })
}

/// Parses the message of an unsatisfied bound, as factory-core words it.
fn parse_bound(message: &str) -> Option<(&str, &str)> {
    let (name, create) = message.strip_prefix('`')?.split_once("` was replaced by `")?;
    // rustc shows the path of a function whose name is not unique.
    let create = create.strip_suffix("(scope)`")?.rsplit("::").next()?;
    create.starts_with("create_").then_some((name, create))
}

/// Finds `NAME_was_replaced_by_create_factory` in a text.
fn parse_type(text: &str) -> Option<(&str, &str)> {
    let is_boundary = |character: char| !(character.is_alphanumeric() || character == '_');
    let word = text.split(is_boundary).find(|word| word.contains(REPLACED))?;
    word.split_once(REPLACED)
}

const REPLACED: &str = "_was_replaced_by_";

/// Returns the message and its labels, and those of the notes below it.
fn texts(diagnostic: &Diagnostic) -> impl Iterator<Item = &str> {
    let all = std::iter::once(diagnostic).chain(&diagnostic.children);
    all.flat_map(|diagnostic| {
        let labels = diagnostic.spans.iter().filter_map(|span| span.label.as_deref());
        std::iter::once(diagnostic.message.as_str()).chain(labels)
    })
}

#[cfg(test)]
mod tests {
    use super::{find_fact, find_replaced_singleton};
    use crate::facts::fact::FactKind;
    use cargo_metadata::diagnostic::Diagnostic;
    use serde_json::json;

    fn diagnostic(code: &str, message: &str, label: &str) -> Diagnostic {
        let span = json!({
            "file_name": "src/lib.rs", "byte_start": 0, "byte_end": 1, "line_start": 1, "line_end": 1,
            "column_start": 1, "column_end": 2, "is_primary": true, "text": [], "label": label,
        });
        serde_json::from_value(json!({
            "message": message, "code": { "code": code }, "level": "error", "spans": [span], "children": [],
        }))
        .unwrap()
    }

    fn fact(message: &str) -> Option<FactKind> {
        find_fact(&diagnostic("deprecated", message, ""))
    }

    fn singleton(name: &str, instead: &str, is_error: bool) -> FactKind {
        FactKind::Singleton { name: name.to_owned(), instead: instead.to_owned(), is_error }
    }

    #[test]
    fn a_note_of_a_singleton_is_a_use_of_it() {
        let use_of = |item: &str, instead: &str| {
            let rule = "a_deprecated_singleton_names_its_replacement";
            fact(&format!("use of deprecated {item}: {rule}: replace with `{instead}`"))
        };
        assert_eq!(
            use_of("function `old::get_x`", "create($scope)"),
            Some(singleton("get_x", "create($scope)", false))
        );
        let method = "associated function `old::Registry::<T>::instance`";
        assert_eq!(use_of(method, "a `quoted`: x"), Some(singleton("instance", "a `quoted`: x", false)));
        assert_eq!(use_of("static `CONFIG`", "$platform.config"), Some(singleton("CONFIG", "$platform.config", false)));
        assert_eq!(use_of("unit variant `old::Mode::Fast`", "x"), Some(singleton("Mode", "x", false)));
        assert_eq!(use_of("field `old::Config::region`", "x"), None);
    }

    #[test]
    fn a_note_of_the_library_is_a_fact() {
        let fact = |note: &str| fact(&format!("use of deprecated method `a::b`: factory fact: {note}"));
        let text = ToOwned::to_owned;
        assert_eq!(fact("opens a scope by `for_user`"), Some(FactKind::OpensScope { function: text("for_user") }));
        let restricted = FactKind::Restricted { function: text("Identity::verified") };
        assert_eq!(fact("calls `Identity::verified`"), Some(restricted));
        assert_eq!(fact("attested: a `pool`: of b"), Some(FactKind::Attested { reason: text("a `pool`: of b") }));
        assert_eq!(fact("user-scoped `Notes`"), Some(FactKind::UserScoped { name: text("Notes") }));
        let factory = FactKind::Factory { factory: text("Desk"), platform: text("Platform") };
        assert_eq!(fact("factory `Desk` of `Platform`"), Some(factory));
    }

    #[test]
    fn other_warnings_are_no_facts() {
        assert_eq!(fact("use of deprecated function `std::mem::uninitialized`: use `MaybeUninit`"), None);
        assert_eq!(fact("use of deprecated function `old`"), None);
        assert_eq!(find_fact(&diagnostic("dead_code", "use of deprecated function `f`: factory fact: x", "")), None);
    }

    #[test]
    fn an_error_about_a_replaced_singleton_is_a_use_of_it() {
        let error = |code, message, label| find_replaced_singleton(&diagnostic(code, message, label));
        let used = |name| Some(singleton(name, "create_desk($scope)", true));
        assert_eq!(error("E0277", "`get_x` was replaced by `create_desk(scope)`", ""), used("get_x"));
        assert_eq!(
            error("E0277", "`Registry<T>::instance` was replaced by `create_desk(scope)`", ""),
            used("instance")
        );
        assert_eq!(error("E0277", "`a::get_x` was replaced by `b::create_desk(scope)`", ""), used("get_x"));
        let label = "expected `u32`, found `CONFIG_was_replaced_by_create_desk`";
        assert_eq!(error("E0308", "mismatched types", label), used("CONFIG"));
        let missing =
            "no method named `get` found for struct `replaced_by_create_desk::LIMITS_was_replaced_by_create_desk`";
        assert_eq!(error("E0599", missing, ""), used("LIMITS"));
        assert_eq!(error("E0277", "the trait bound `X: Y` is not satisfied", ""), None);
        assert_eq!(error("E0308", "mismatched types", "expected `u32`, found `Config`"), None);
    }
}
