//! The rule about replaced accessors.

use crate::{
    agent_factory::model::{factory::Factory, replaced::Replaced, syntax::ReplacedKind},
    kit::errors::Errors,
};

/// Rejects what the macro cannot define: it defines the listed functions and constants beside the factory, or in an `impl` of a type
/// that is in scope there.
pub(super) fn a_replaced_singleton_never_compiles(factory: &Factory, errors: &mut Errors) {
    for replaced in &factory.replaced {
        if let Some(message) = find_mistake(replaced) {
            errors.push(&replaced.path, message);
        }
    }
}

fn find_mistake(replaced: &Replaced) -> Option<String> {
    let (name, owner) = replaced.words.split_last()?;
    let is_in_module = owner.last().is_some_and(|module| module.starts_with(char::is_lowercase));
    let kind = match replaced.kind {
        ReplacedKind::Function => "function",
        ReplacedKind::Constant => "constant",
    };
    let fact = format!("a replaced {kind} is defined beside the factory");
    if is_in_module {
        Some(format!("{fact}; write `{name}`, or `Type::{name}` for an associated {kind}"))
    } else if replaced.is_type() {
        Some(format!("`{name}` is not a function; delete it, and list the function that returned it"))
    } else if replaced.path.leading_colon.is_some() {
        Some(format!("{fact}; write `{}`", replaced.plain_path()))
    } else {
        None
    }
}
