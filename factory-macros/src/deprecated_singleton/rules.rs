//! The rulebook of `#[deprecated_singleton]`: one function for each rule that the macro enforces, named as the rule.

use super::{
    model::{Instead, Singleton, Stage},
    parse::Kind,
};
use crate::kit::{attributes::named, errors::Errors};

pub(super) fn check(singleton: &Singleton, errors: &mut Errors) {
    a_deprecated_singleton_names_its_replacement(singleton, errors);
}

fn a_deprecated_singleton_names_its_replacement(singleton: &Singleton, errors: &mut Errors) {
    let name = &singleton.name;
    let remedy = "write `instead = \"create_agent_instance_factory(scope)\"`";
    match &singleton.instead {
        Instead::Given(instead) if instead.value().trim().is_empty() => {
            errors.push(instead, format!("nothing replaces `{name}`; say what does: {remedy}"));
        }
        Instead::Missing => errors.push(name, format!("`{name}` names no replacement; {remedy} in its attribute")),
        Instead::Given(_) | Instead::Broken => {}
    }
    for attr in named(&singleton.attrs, &["deprecated"]) {
        let message = format!("`{name}` is deprecated by `#[deprecated_singleton]` already; remove this attribute");
        errors.push(attr, message);
    }
    match (&singleton.kind, &singleton.stage) {
        (Kind::Value(keyword), Stage::Deny(deny)) => {
            let message = format!(
                "a `{keyword}` that stays is still the same for all users; delete `{name}`, or write `stage = \"warn\"`"
            );
            errors.push(deny, message);
        }
        (Kind::Declaration, Stage::Deny(deny)) => {
            let message = format!("`{name}` has no body to take away; delete it, or write `stage = \"warn\"`");
            errors.push(deny, message);
        }
        _ => {}
    }
}
