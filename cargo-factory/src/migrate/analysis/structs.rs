//! The fields of the structs of a file, which methods reach as `self.field`.

use std::collections::HashMap;
use syn::{
    Attribute, Item, ItemMod, ItemStruct, Type,
    ext::IdentExt,
    visit::{self, Visit},
};

/// The structs by their names, each with its module.
#[derive(Default)]
pub(crate) struct Structs<'a> {
    module: Vec<String>,
    structs: HashMap<String, Vec<(Vec<String>, &'a ItemStruct)>>,
}

impl<'a> Structs<'a> {
    pub(crate) fn of(items: &'a [Item]) -> Self {
        let mut structs = Self::default();
        for item in items {
            structs.visit_item(item);
        }
        structs
    }

    /// Returns the fields with whether each is below a `#[cfg]`, such as `self.scope`, of the type of an `impl` in a module. If the module has no struct of this
    /// name, the fields of all with the name are returned: each could be meant.
    pub(crate) fn fields(&self, self_type: &Type, module: &[String]) -> Vec<(String, &'a Type, bool)> {
        let Type::Path(path) = self_type else { return Vec::new() };
        let name = path.path.segments.last().map(|segment| segment.ident.unraw().to_string()).unwrap_or_default();
        let all = self.structs.get(&name).map_or(&[][..], Vec::as_slice);
        let here: Vec<_> = all.iter().filter(|(of, _)| of == module).collect();
        let meant = if here.is_empty() { all.iter().collect() } else { here };
        meant.into_iter().flat_map(|(_, item)| fields_of(item)).collect()
    }
}

fn fields_of(item: &ItemStruct) -> impl Iterator<Item = (String, &Type, bool)> {
    let conditional = is_conditional(&item.attrs);
    item.fields.iter().enumerate().map(move |(index, field)| {
        let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
        (format!("self.{name}"), &field.ty, conditional || is_conditional(&field.attrs))
    })
}

/// Returns whether something is missing in some builds.
pub(crate) fn is_conditional(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr"))
}

impl<'a> Visit<'a> for Structs<'a> {
    fn visit_item_mod(&mut self, module: &'a ItemMod) {
        self.module.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.module.pop();
    }

    fn visit_item_struct(&mut self, item: &'a ItemStruct) {
        let place = (self.module.clone(), item);
        self.structs.entry(item.ident.unraw().to_string()).or_default().push(place);
    }
}
