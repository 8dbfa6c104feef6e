//! Reading of the attribute's arguments, of structs and of impls.

pub(crate) mod conditions;
pub(crate) mod impls;
pub(crate) mod options;
mod param_values;
mod source_attrs;
mod stripping;
pub(crate) mod structs;
