//! The arguments of `#[user_scoped(…)]`.

use crate::{
    kit::{
        arguments::{AcceptedArguments, ValueKind},
        errors::Errors,
    },
    user_scoped::model::syntax::Options,
};
use proc_macro2::TokenStream;

const ACCEPTED: AcceptedArguments = AcceptedArguments {
    attribute: "`#[user_scoped]`",
    keys: &[("crate", ValueKind::Path), ("create", ValueKind::None)],
};

pub(crate) fn parse_options(args: TokenStream, errors: &mut Errors) -> Options {
    let mut arguments = ACCEPTED.parse(args, errors);
    Options { root: arguments.take_path("crate"), create: arguments.take_key("create") }
}
