//! Calls from `'static` code into an open scope.

pub(crate) mod bridged;
pub(crate) mod caller;
