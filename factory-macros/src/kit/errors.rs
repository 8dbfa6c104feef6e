use proc_macro2::TokenStream;
use quote::ToTokens;
use std::{fmt::Display, thread};

/// All errors of one expansion. Dropping it unread is a bug, and panics.
#[derive(Default)]
pub(crate) struct Errors {
    all: Option<syn::Error>,
}

impl Errors {
    pub(crate) fn push(&mut self, at: &dyn ToTokens, message: impl Display) {
        self.add(error(at, message));
    }

    pub(crate) fn add(&mut self, error: syn::Error) {
        match &mut self.all {
            Some(all) => all.combine(error),
            None => self.all = Some(error),
        }
    }

    pub(crate) fn ok<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.add(error)).ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_none()
    }

    /// The `compile_error!`s, to stand beside whatever is still emitted.
    pub(crate) fn into_compile_errors(mut self) -> TokenStream {
        self.all.take().map(|all| all.to_compile_error()).unwrap_or_default()
    }
}

/// In one instance for all that has tokens.
pub(crate) fn error(at: &dyn ToTokens, message: impl Display) -> syn::Error {
    syn::Error::new_spanned(at, message)
}

impl Drop for Errors {
    fn drop(&mut self) {
        assert!(self.all.is_none() || thread::panicking(), "errors were collected and not reported");
    }
}
