//! The rulebook of `agent_factory!`: one function for each rule that the macro enforces, named as the rule.

mod entries;
mod names;
mod repeated;
mod replaced;
mod request;
mod sections;
mod sharing;

use crate::{agent_factory::model::factory::Factory, kit::errors::Errors};

pub(super) fn check(factory: &Factory, errors: &mut Errors) {
    sections::a_factory_has_only_known_sections(factory, errors);
    names::a_factory_names_each_part_once(factory, errors);
    sharing::shared_components_hold_no_user_state(factory, errors);
    entries::parameters_match_the_agent(factory, errors);
    entries::an_entry_keeps_its_attributes(factory, errors);
    sharing::every_dependency_has_a_provider(factory, errors);
    entries::every_agent_is_user_scoped(factory, errors);
    entries::an_agent_belongs_to_one_user(factory, errors);
    replaced::a_replaced_singleton_never_compiles(factory, errors);
}
