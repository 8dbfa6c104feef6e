//! The reasons of proposals: *lowercase fact; remedy*.

use super::{kinds::Kinds, template::Placeholder};

pub(crate) const COMMENT: &str =
    "a comment within the call would be lost; move the comment, or rewrite the call by hand";
pub(crate) const GENERICS: &str = "the generic arguments of the call would be lost; rewrite the call by hand";
pub(crate) const IMPORT: &str = "an import; remove it when the uses of the name are gone";
pub(crate) const IN_MACRO_RULES: &str =
    "in the body of a `macro_rules!`; pass the replacement to the macro as an argument";
pub(crate) const NOT_CALLED: &str = "the function is not called here; write a closure that uses the replacement";
pub(crate) const UNUSED: &str = "the result is not used, and would close the scope; remove the call";
pub(crate) const COMPARED: &str = "the call is compared with a variable, which may be the value that the call would become; \
     write what the comparison should tell";
pub(crate) const NO_CALL: &str = "not a call of a function; rewrite it by hand";

pub(crate) fn method(instead: &str) -> String {
    format!("a method that is called on a value; replace the whole expression with `{instead}` by hand")
}

pub(crate) fn macro_arguments(name: &str) -> String {
    format!("the arguments of `{name}!` are not expressions between commas; rewrite the call by hand")
}

pub(crate) fn missing_argument(index: usize) -> String {
    format!("the call has no argument `${index}`, which `instead` mentions; rewrite the call by hand")
}

pub(crate) fn lost_argument(argument: &str) -> String {
    format!("the argument `{argument}` would be lost, because `instead` does not mention it; rewrite the call by hand")
}

pub(crate) fn repeated_argument(argument: &str) -> String {
    format!("the argument `{argument}` would be evaluated twice; bind it to a variable first")
}

pub(crate) fn evaluated_otherwise(argument: &str) -> String {
    format!("the argument `{argument}` would be evaluated at another time, or not at all; bind it to a variable first")
}

pub(crate) fn bound_name(name: &str) -> String {
    format!("`instead` binds the name `{name}`, which the call would use; rewrite the call by hand")
}

pub(crate) fn ambiguous(factory: &str) -> String {
    format!("several crates define `{factory}`; rewrite the call by hand")
}

pub(crate) fn ambiguous_type(name: &str) -> String {
    format!("the workspace has another type `{name}`, which may be the one in scope; rewrite the call by hand")
}

pub(crate) fn own_function(name: &str) -> String {
    format!("the workspace defines a function `{name}`, which may be another one; rewrite the call by hand")
}

pub(crate) fn bound_by_macro(by: &str, name: &str) -> String {
    format!("`{by}!` may bind `{name}` to another value; rewrite the call by hand")
}

pub(crate) fn rounds() -> String {
    repeated("in a loop, each round of which")
}

pub(crate) fn may_be_users(elements: &str) -> String {
    repeated(&format!("in a loop over `{elements}`, each of which"))
}

pub(crate) fn recursive(name: &str) -> String {
    repeated(&format!("`{name}` calls itself, and each call"))
}

fn repeated(what: &str) -> String {
    format!("{what} may be for another user; open a scope in it, or rewrite the call by hand")
}

pub(crate) fn repeated_by_macro(by: &str) -> String {
    format!("`{by}!` may keep the call, or repeat it for other users; rewrite the call by hand")
}

pub(crate) fn conditional(name: &str) -> String {
    format!("`{name}` is below a `#[cfg]`, and missing in other builds; rewrite the call by hand")
}

pub(crate) fn assigned(name: &str) -> String {
    format!("`{name}` is assigned, and may be the value of another user; rewrite the call by hand")
}

pub(crate) fn lent(name: &str) -> String {
    format!("`{name}` is borrowed as `&mut`, and may become the value of another user; rewrite the call by hand")
}

pub(crate) fn called_later(by: Option<&str>) -> String {
    let fact = match by {
        Some(by) => format!("is given to `{by}`, which may call it for another user or later"),
        None => "is not called where it is written, and may be called for another user or later".to_owned(),
    };
    format!("the closure or block around the call {fact}; open a scope within it")
}

/// `by` is a method or a function, or what keeps the result, such as a static.
pub(crate) fn stored(by: &str) -> String {
    format!("{by} may store the result for other users; rewrite the call by hand")
}

pub(crate) fn no_factory_or_scope(factory: &str, opening: Option<&str>) -> String {
    missing("factory and no open scope", &parameter(&format!("factory: &{factory}<'_>")), opening)
}

pub(crate) fn no_value(placeholder: Placeholder, kinds: &Kinds, opening: Option<&str>) -> String {
    let single = |names: &[String], other: &str| match names {
        [name] => name.clone(),
        _ => other.to_owned(),
    };
    let platform = single(&kinds.platforms, "Platform");
    match placeholder {
        Placeholder::Factory => {
            let factory = single(&kinds.factories, "AgentFactory");
            missing("factory", &parameter(&format!("factory: &{factory}<'_>")), opening)
        }
        Placeholder::Platform => missing("platform", &parameter(&format!("platform: &{platform}")), None),
        Placeholder::Context => missing("context", &parameter("context: UserExecutionContext"), None),
        _ => {
            let parameters =
                format!("pass `scope: UserScope<'_>` or `scope: OpenScope<'_, {platform}>` as a parameter");
            missing("scope", &parameters, opening)
        }
    }
}

fn parameter(written: &str) -> String {
    format!("pass `{written}` as a parameter")
}

/// Writes what is missing. Where a scope can be opened, that is the remedy.
fn missing(what: &str, parameter: &str, opening: Option<&str>) -> String {
    let remedy = opening.map_or_else(|| parameter.to_owned(), |opening| format!("open a scope: `{opening}`"));
    format!("no {what} whose type is written is in scope; {remedy}")
}

pub(crate) fn several(plural: &str, names: &[String]) -> String {
    format!("several {plural} in scope: {}; write the right one by hand", in_backticks(names))
}

pub(crate) fn other_users(names: &[String]) -> String {
    let verb = if names.len() == 1 { "is" } else { "are" };
    format!("another user may be meant, because {} {verb} in scope; choose the value of this user", in_backticks(names))
}

/// `reason` is what speaks against a call at the place where the variable is used.
pub(crate) fn used_for_several(name: &str, reason: &str) -> String {
    format!("`{name}` holds the result and is used elsewhere: {reason}")
}

pub(crate) fn kept(name: &str) -> String {
    format!(
        "the closure around the call is kept in `{name}`, which is given away and may be called for several users; \
         write the closure where it is called"
    )
}

pub(crate) fn may_outlive(how: &str, needs_user: bool) -> String {
    let fact = format!("the closure or block around the call is {how}, so it may outlive the");
    if needs_user {
        format!("{fact} scope; open a scope within it")
    } else {
        format!("{fact} platform that it borrows; move an `Arc` of the platform into it")
    }
}

fn in_backticks(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
