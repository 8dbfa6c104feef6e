//! The rule about replaced functions.

use crate::{
    agent_factory::model::{factory::Factory, replaced::ReplacedFunction},
    kit::errors::Errors,
};

/// Rejects what the macro cannot define: it defines the listed functions beside the factory, or in an `impl` of a type
/// that is in scope there.
pub(super) fn a_replaced_singleton_never_compiles(factory: &Factory, errors: &mut Errors) {
    for function in &factory.replaced {
        if let Some(message) = find_mistake(function) {
            errors.push(&function.path, message);
        }
    }
}

fn find_mistake(function: &ReplacedFunction) -> Option<String> {
    let (name, owner) = function.words.split_last()?;
    let is_in_module = owner.last().is_some_and(|module| module.starts_with(char::is_lowercase));
    let fact = "a replaced function is defined beside the factory";
    if is_in_module {
        Some(format!("{fact}; write `{name}`, or `Type::{name}` for an associated function"))
    } else if !function.is_function() {
        Some(format!("`{name}` is not a function; delete it, and list the function that returned it"))
    } else if function.path.leading_colon.is_some() {
        Some(format!("{fact}; write `{}`", function.plain_path()))
    } else {
        None
    }
}
