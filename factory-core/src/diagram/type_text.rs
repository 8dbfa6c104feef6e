//! Types as they are written, for the picture of the wiring.

/// `Database as Primary` → `Primary`
pub(crate) fn marker(ty: &str) -> Option<&str> {
    ty.rsplit_once(" as ").map(|(_, marker)| marker)
}

/// `Cache<String>` → `Cache`
pub(crate) fn generic(ty: &str) -> Option<&str> {
    ty.split_once('<').map(|(generic, _)| generic)
}

/// `Pair<Cache<String>, 2>` → `Cache<String>`, `2`
pub(crate) fn arguments(ty: &str) -> Vec<&str> {
    let within = ty.split_once('<').and_then(|(_, arguments)| arguments.strip_suffix('>')).unwrap_or_default();
    let mut depth = 0;
    let at_comma = |c: char| {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    };
    within.split(at_comma).map(str::trim).filter(|argument| !argument.is_empty()).collect()
}

/// `Cache<T>`, where `T` is `String` → `Cache<String>`
pub(crate) fn with_arguments(ty: &str, given: &[(&str, &str)]) -> String {
    let word = |word: &str| {
        let name = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_');
        let argument = given.iter().find(|(param, _)| *param == name).map_or(name, |(_, argument)| argument);
        format!("{argument}{}", &word[name.len()..])
    };
    ty.split_inclusive(|c: char| !c.is_alphanumeric() && c != '_').map(word).collect()
}

/// Without lifetimes and the modules of paths: `agents::Notes<'user, String>` → `Notes<String>`
pub(crate) fn short(ty: &str) -> String {
    let mut short = String::new();
    for word in ty.split_inclusive(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | ':' | '\'')) {
        let word = word.rsplit("::").next().unwrap_or(word);
        // A lifetime leaves what follows it, without a comma.
        match word.strip_prefix('\'') {
            Some(lifetime) => {
                short.extend(lifetime.chars().last().filter(|last| !last.is_alphanumeric() && *last != ','));
            }
            None => short.push_str(word),
        }
    }
    short.replace("< ", "<").replace("<>", "")
}
