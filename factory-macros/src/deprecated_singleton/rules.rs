//! The rulebook of `#[deprecated_singleton]`: one function for each rule that the macro enforces, named as the rule.

use super::model::{Instead, Kind, Singleton, Stage};
use crate::kit::{errors::Errors, syntax::attributes::select_attrs};

pub(super) fn check(singleton: &Singleton, errors: &mut Errors) {
    a_deprecated_singleton_names_its_replacement(singleton, errors);
}

fn a_deprecated_singleton_names_its_replacement(singleton: &Singleton, errors: &mut Errors) {
    check_replacement(singleton, errors);
    let name = &singleton.name;
    for attr in select_attrs(&singleton.attrs, &["deprecated"]) {
        let fact = format!("`{name}` is already deprecated by `#[deprecated_singleton]`");
        errors.push(attr, format!("{fact}; remove this attribute"));
    }
    check_stage(singleton, errors);
}

fn check_replacement(Singleton { name, instead, .. }: &Singleton, errors: &mut Errors) {
    let remedy = "write `instead = \"create_agent_instance_factory(scope)\"`";
    match instead {
        Instead::Given(instead) if instead.value().trim().is_empty() => {
            errors.push(instead, format!("the replacement of `{name}` is blank; {remedy}"));
        }
        Instead::Missing => errors.push(name, format!("`{name}` names no replacement; {remedy} in its attribute")),
        Instead::Given(_) | Instead::Broken => {}
    }
}

/// Reports an item that cannot be replaced by one that cannot be used, because it has no body.
fn check_stage(Singleton { name, kind, stage, .. }: &Singleton, errors: &mut Errors) {
    let remedy = format!("delete `{name}`, or write `stage = \"warn\"`");
    match (kind, stage) {
        (_, Stage::Unknown(stage)) => {
            errors.push(stage, format!("unknown stage `{}`; write `warn` or `deny`", stage.value()));
        }
        (Kind::Value(keyword), Stage::Deny(deny)) => {
            errors.push(deny, format!("all users would still share this `{keyword}`; {remedy}"));
        }
        (Kind::Declaration, Stage::Deny(deny)) => {
            errors.push(deny, format!("`{name}` has no body that could be removed; {remedy}"));
        }
        _ => {}
    }
}
