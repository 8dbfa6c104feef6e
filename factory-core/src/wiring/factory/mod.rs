//! The parts of a generated factory.

pub(crate) mod factory_scope;
pub(crate) mod generated_factory;
pub(crate) mod making;
pub(crate) mod scoped_slot;
