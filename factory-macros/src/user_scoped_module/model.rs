//! A module, and the values in it that outlive the scope of a user.

use crate::kit::paths::Paths;
use factory_scan::module_rule::{Global, Piece};
use proc_macro2::TokenStream;

pub(crate) struct Module {
    /// `None` if the arguments of the attribute are wrong.
    pub(crate) paths: Option<Paths>,
    /// A second `#[user_scoped]` on the module, which reads it instead.
    pub(crate) repeated: Option<TokenStream>,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) globals: Vec<Global>,
}
