use super::{assert_readable, assert_rust, half_typed, is_item};
use crate::{agent_factory, kit::facts::Facts, user_scoped};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

#[test]
fn a_factory_under_conditions_never_panics() {
    let conditional = quote! {
        factory F for struct P {
            shared { #[cfg_attr(unix, doc = "made", cfg(tls))] name: Name }
            replaces { #[cfg(unix)] static mut Type::<_>::CONFIG }
        }
    };
    for given in half_typed(&conditional) {
        let expanded = assert_readable(&given, |input| agent_factory::expand(input, Facts::Silent));
        assert_rust(&expanded);
        if expanded.contains("AgentFactoryWithCfg") {
            let none_holds = |item| agent_factory::expand_with_cfg(without_variants(item), Facts::Silent);
            assert_rust(&assert_readable(&expanded.parse().unwrap(), none_holds));
        }
    }
}

#[test]
fn a_struct_under_conditions_never_panics() {
    check_item(&quote! {
        pub struct Report<'user> {
            scope: UserScope<'user>,
            #[cfg(unix)] #[shared] clock: &'user Clock,
            #[cfg_attr(unix, param, doc = "The topic.")] topic: String,
        }
    });
}

#[test]
fn a_constructor_under_conditions_never_panics() {
    check_item(&quote! {
        impl<'user> Report<'user> {
            #[create]
            fn open(scope: UserScope<'user>, #[cfg(unix)] #[shared] clock: &'user Clock, topic: String) -> Self {
                Self { scope }
            }
        }
    });
}

fn check_item(conditional: &TokenStream) {
    for given in half_typed(conditional).iter().filter(|given| is_item(given)) {
        let expanded = assert_readable(given, |item| user_scoped::expand(TokenStream::new(), item));
        let item = expanded.parse::<TokenStream>().unwrap();
        let carrier = content_of_constant(item.clone()).unwrap_or(item);
        if expanded.contains("UserScopedWithCfg") {
            assert_readable(&carrier, user_scoped::expand_with_cfg);
            assert_readable(&carrier, |item| user_scoped::expand_with_cfg(without_variants(item)));
        }
    }
}

/// Returns the content of the constant in which the enum of an `impl` is.
fn content_of_constant(item: TokenStream) -> Option<TokenStream> {
    item.into_iter().find_map(|token| match token {
        TokenTree::Group(group) if group.to_string().contains("UserScopedWithCfg") => {
            (group.delimiter() == Delimiter::Brace).then(|| group.stream())
        }
        _ => None,
    })
}

/// Returns the enum as rustc passes it to a derive when no condition holds.
fn without_variants(item: TokenStream) -> TokenStream {
    let mut item: syn::ItemEnum = syn::parse2(item).unwrap();
    item.variants.clear();
    quote!(#item)
}
