use crate::kit::{errors::Errors, paths::CrateOption};
use proc_macro2::TokenStream;
use syn::{
    Ident, Path, Token,
    parse::{ParseStream, Parser},
};

/// What stands between the parentheses of `#[user_scoped(…)]`.
#[derive(Default)]
pub(crate) struct Args {
    pub(crate) root: Option<Path>,
    pub(crate) create: Option<Ident>,
}

impl Args {
    pub(crate) fn from_syn(args: TokenStream, errors: &mut Errors) -> Self {
        let mut parsed = Self::default();
        if let Err(error) = (|input: ParseStream<'_>| parsed.add_all(input)).parse2(args) {
            errors.add(error);
        }
        parsed
    }

    fn add_all(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            let span = input.span();
            let wanted = |wanted| move |_| syn::Error::new(span, wanted);
            if input.peek(Token![crate]) {
                let option: CrateOption = input.parse().map_err(wanted(ONE_PATH))?;
                if self.root.replace(option.path).is_some() {
                    return Err(syn::Error::new(span, "the crate is named twice; remove this"));
                }
            } else {
                let create: Ident = input.parse().map_err(wanted(UNKNOWN))?;
                if create != "create" {
                    return Err(syn::Error::new(span, UNKNOWN));
                }
                if self.create.replace(create).is_some() {
                    return Err(syn::Error::new(span, "`create` stands here twice; remove this one"));
                }
            }
            if !input.is_empty() {
                let wanted = if self.create.is_some() { UNKNOWN } else { ONE_PATH };
                input.parse::<Token![,]>().map_err(|error| syn::Error::new(error.span(), wanted))?;
            }
        }
        Ok(())
    }
}

const UNKNOWN: &str = "unknown argument; `#[user_scoped]` knows `crate = path` and `create`";
const ONE_PATH: &str = "`crate` is given one path; write `crate = path`";
