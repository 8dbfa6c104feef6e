//! The rule about the sections as a whole.

use crate::{
    agent_factory::model::{factory::Factory, syntax::SECTIONS},
    kit::{
        errors::Errors,
        syntax::{generics::mentions_name, tokens::is_one_of},
    },
};

pub(super) fn a_factory_has_only_known_sections(factory: &Factory, errors: &mut Errors) {
    reject_unknown_sections(factory, errors);
    reject_unused_params(factory, errors);
    reject_empty_factory(factory, errors);
}

fn reject_unknown_sections(factory: &Factory, errors: &mut Errors) {
    for section in &factory.sections {
        if !is_one_of(section, &SECTIONS) {
            let known = SECTIONS.join("`, `");
            errors.push(section, format!("unknown section `{section}`; the sections are `{known}`"));
        }
    }
}

fn reject_unused_params(factory: &Factory, errors: &mut Errors) {
    for param in factory.generics.type_params() {
        let name = &param.ident;
        if !factory.fields().iter().any(|field| mentions_name(&field.ty, name)) {
            let fact = format!("no component and no guard has the type parameter `{name}`");
            let is_requested = factory.request_fields().iter().any(|field| mentions_name(&field.ty, name));
            let remedy = if is_requested {
                format!("the platform keeps no request data; share a `PhantomData<{name}>` too")
            } else {
                format!("remove it, or share one, as in `model: {name} as Model`")
            };
            errors.push(name, format!("{fact}; {remedy}"));
        }
    }
}

fn reject_empty_factory(factory: &Factory, errors: &mut Errors) {
    if factory.is_empty && errors.is_empty() {
        let name = &factory.head.ident;
        errors.push(name, format!("`{name}` has no entries; list its agents, as in `agents {{ notes: NotesAgent }}`"));
    }
}
