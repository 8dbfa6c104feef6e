use super::{assert_readable, assert_rust, half_typed};
use crate::agent_factory;
use proc_macro2::TokenStream;
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
        let expanded = assert_readable(&given, agent_factory::expand);
        assert_rust(&expanded);
        if expanded.contains("AgentFactoryWithCfg") {
            let none_holds = |item| agent_factory::expand_with_cfg(without_variants(item));
            assert_rust(&assert_readable(&expanded.parse().unwrap(), none_holds));
        }
    }
}

/// Returns the enum as rustc passes it to a derive when no condition holds.
fn without_variants(item: TokenStream) -> TokenStream {
    let mut item: syn::ItemEnum = syn::parse2(item).unwrap();
    item.variants.clear();
    quote!(#item)
}
