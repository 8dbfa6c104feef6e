//! The rulebook of `#[user_scoped]` on a module: one function for each rule that the macro enforces, named as the rule.

use super::model::Module;
use crate::kit::errors::Errors;
use factory_scan::module_rule::Global;

pub(crate) fn check(module: &Module, errors: &mut Errors) {
    if let Some(again) = &module.repeated {
        errors.push(again, "`#[user_scoped]` is written twice; remove this one");
    }
    a_user_scoped_module_holds_no_global_state(module, errors);
}

fn a_user_scoped_module_holds_no_global_state(module: &Module, errors: &mut Errors) {
    for rejection in module.globals.iter().filter_map(Global::rejection) {
        errors.push(&rejection.at, rejection.text);
    }
}
