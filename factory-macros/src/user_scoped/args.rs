use crate::{errors::Errors, paths::CrateOption};
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
            let unknown =
                |_| syn::Error::new(span, "unknown argument; `#[user_scoped]` knows `crate = path` and `create`");
            if input.peek(Token![crate]) {
                let option: CrateOption = input.parse().map_err(unknown)?;
                if self.root.replace(option.path).is_some() {
                    return Err(syn::Error::new(span, "the crate is named twice; remove this"));
                }
            } else {
                let create: Ident = input.parse().map_err(unknown)?;
                if create != "create" {
                    return Err(unknown(input.error("")));
                }
                if self.create.replace(create).is_some() {
                    return Err(syn::Error::new(span, "`create` stands here twice; remove this one"));
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>().map_err(unknown)?;
            }
        }
        Ok(())
    }
}
