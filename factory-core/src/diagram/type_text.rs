//! Types as text, as the user has written them.

/// Returns the name of a named component: `Database as Primary` → `Primary`.
pub(super) fn marker(ty: &str) -> Option<&str> {
    ty.rsplit_once(" as ").map(|(_, marker)| marker)
}

/// Returns a generic type without its arguments: `Cache<String>` → `Cache`.
pub(super) fn generic_name(ty: &str) -> Option<&str> {
    ty.split_once('<').map(|(generic, _)| generic)
}

/// Returns the arguments of a generic type: `Pair<Cache<String>, 2>` → `Cache<String>`, `2`.
pub(super) fn arguments(ty: &str) -> Vec<&str> {
    let within = ty.split_once('<').and_then(|(_, arguments)| arguments.strip_suffix('>')).unwrap_or_default();
    let mut depth = 0;
    let is_separator = |c: char| {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    };
    within.split(is_separator).map(str::trim).filter(|argument| !argument.is_empty()).collect()
}

/// Replaces type parameters by their arguments: `Cache<T>` with `T` = `String` → `Cache<String>`.
pub(super) fn substitute(ty: &str, substitutions: &[(&str, &str)]) -> String {
    let replace = |word: &str| {
        let name = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_');
        let argument = substitutions.iter().find(|(param, _)| *param == name).map_or(name, |(_, argument)| argument);
        format!("{argument}{}", &word[name.len()..])
    };
    ty.split_inclusive(|c: char| !c.is_alphanumeric() && c != '_').map(replace).collect()
}

/// Removes lifetimes and the modules of paths: `agents::Notes<'user, String>` → `Notes<String>`.
pub(super) fn shorten(ty: &str) -> String {
    let mut short = String::new();
    for word in ty.split_inclusive(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | ':' | '\'')) {
        let word = word.rsplit("::").next().unwrap_or(word);
        // Of a lifetime, only the separator after it is kept, unless it is a comma.
        match word.strip_prefix('\'') {
            Some(lifetime) => {
                short.extend(lifetime.chars().last().filter(|last| !last.is_alphanumeric() && *last != ','));
            }
            None => short.push_str(word),
        }
    }
    short.replace("< ", "<").replace("<>", "")
}
