//! The parts of a generated factory.

pub(crate) mod factory_scope;
pub(crate) mod in_scope;
pub(crate) mod making;
pub(crate) mod scoped_slot;
