//! Attributes before items.

use super::{level::Level, walk::Walk};
use crate::{
    module_rule::model::{Extent, Place},
    names::MEMOIZING_ATTRIBUTES,
    syntax::items::{ItemKind, attribute_name, item_length},
};
use proc_macro2::{Group, TokenTree};
use quote::TokenStreamExt;
use syn::{Attribute, parse::Parser};

impl Walk {
    /// Walks through the attribute, and returns the number of the tokens that it has walked through.
    pub(super) fn attribute(&mut self, attr: &Group, length: usize, rest: &[TokenTree], level: &mut Level) -> usize {
        use ItemKind::{Const, Function, Impl, Mod, Static, TypeAlias};
        let name = attribute_name(attr).map(|name| name.to_string()).unwrap_or_default();
        let kind = || ItemKind::find(&rest[length..]).map(|(kind, _)| kind);
        let original = self.renames.original(&name);
        // Tests serve no users. A module with the attribute is walked through when that is expanded.
        let is_left_out = original == "user_scoped" && kind() == Some(Mod)
            || is_of_tests(attr, &name) && matches!(kind(), Some(Mod | Function));
        if is_left_out && self.extent == Extent::Module {
            return level.push(&rest[..length + item_length(&rest[length..])]);
        }
        match original {
            "doc" if self.extent == Extent::File => return length,
            "attest"
                if matches!(kind(), Some(Static | Function | Const | TypeAlias))
                    || self.is_global_macro(&rest[length..]) =>
            {
                let attr = Attribute::parse_outer.parse2(rest[..length].iter().cloned().collect());
                match attr {
                    Ok(attr) => level.pending().attestations.extend(attr),
                    Err(error) => self.attestations.push(Err(error)),
                }
                level.is_changed = true;
                return length;
            }
            "global_allocator" if kind() == Some(Static) => level.pending().is_allocator = true,
            "cfg" if matches!(kind(), Some(Static | TypeAlias | Impl)) => {
                level.pending().conditions.append_all(&rest[..length]);
            }
            original if MEMOIZING_ATTRIBUTES.contains(&original) && kind() == Some(Function) => {
                level.pending().memoizing.extend(attribute_name(attr));
            }
            _ => {}
        }
        level.push(&rest[..length - 1]);
        self.group(attr, &Place::Within(format!("#[{name}]")), level);
        length
    }
}

/// Returns whether the attribute is `#[cfg(test)]`, or `#[test]` by any path.
fn is_of_tests(attr: &Group, name: &str) -> bool {
    let is_condition = || attr.stream().to_string().split_whitespace().collect::<String>() == "cfg(test)";
    name == "test" || name == "cfg" && is_condition()
}
