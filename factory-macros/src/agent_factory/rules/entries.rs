//! The rules about the types, the parameters and the attributes of entries.

use super::{
    repeated::reject_repeated_names,
    request::{reject_attributes_of_request, reject_borrowed_data},
};
use crate::{
    agent_factory::model::factory::Factory,
    kit::{errors::Errors, syntax::attributes::has_name},
};
use syn::Attribute;

pub(super) fn parameters_match_the_agent(factory: &Factory, errors: &mut Errors) {
    for entry in &factory.scoped {
        if let Some(param) = entry.params.first() {
            let fact = "a scoped component takes no parameters, because no caller passes them";
            let name = &param.ident;
            errors
                .push(name, format!("{fact}; list `{name}` under `request`, and write `#[request]` before the field"));
        }
    }
    for entry in &factory.agents {
        reject_repeated_names(entry.param_names(), "a parameter", errors);
    }
}

/// Rejects an attribute that would be lost.
pub(super) fn an_entry_keeps_its_attributes(factory: &Factory, errors: &mut Errors) {
    reject_attributes_of_request(factory, errors);
    let on_fields = factory.fields().into_iter().flat_map(|field| &field.attrs);
    for attr in on_fields.chain(factory.entries().flat_map(|entry| &entry.attrs)) {
        reject_misplaced(attr, errors);
    }
    for attr in factory.scoped.iter().flat_map(|entry| &entry.attrs) {
        if !has_name(attr, &["doc", "attest"]) {
            errors.push(attr, "a scoped component takes only doc comments; remove this attribute");
        }
    }
    for attr in factory.head.attrs.iter().chain(&factory.platform.attrs) {
        if has_name(attr, &["cfg"]) {
            errors.push(attr, "a factory and its platform are one definition; move this before `agent_factory!`");
        }
    }
}

fn reject_misplaced(attr: &Attribute, errors: &mut Errors) {
    if has_name(attr, &["attest"]) {
        errors.push(attr, "only a shared component can be attested; move this to an entry of `shared`");
    }
}

pub(super) fn every_agent_is_user_scoped(factory: &Factory, errors: &mut Errors) {
    for entry in factory.entries() {
        if let Some(ty) = entry.called_type() {
            let fact = format!("`{}` is a function, but the factory builds the type itself", entry.type_name);
            errors.push(&entry.path, format!("{fact}; write `{ty}`"));
        }
    }
}

pub(super) fn an_agent_belongs_to_one_user(factory: &Factory, errors: &mut Errors) {
    reject_borrowed_data(factory, errors);
    for entry in factory.entries() {
        if let (Some(other), Some(name)) = (entry.other_lifetime(), entry.base_name()) {
            let fact = format!("`{name}` belongs to the user of the factory");
            errors.push(other, format!("{fact}; write `'user` instead of `{other}`, or no lifetime"));
        }
    }
}
