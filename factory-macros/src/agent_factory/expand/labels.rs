//! The entries of each section as text, for `WIRING` and for the documentation of the factory.

use crate::{
    agent_factory::model::{
        entry::Entry, factory::Factory, field::PlatformField, replaced::Replaced, syntax::ReplacedKind,
    },
    kit::display::format_tokens,
};
use syn::ext::IdentExt;

/// The entries of each section, joined by a separator.
pub(super) struct Labels {
    pub(super) shared: String,
    pub(super) request: String,
    pub(super) guards: String,
    pub(super) scoped: String,
    pub(super) agents: String,
    /// The expressions that used the replaced accessors.
    pub(super) replaced: String,
}

impl Labels {
    pub(super) fn new(factory: &Factory, separator: &str) -> Self {
        let fields = |fields: &[&PlatformField]| {
            fields.iter().map(|field| field_label(field)).collect::<Vec<_>>().join(separator)
        };
        let entries = |entries: &[Entry]| entries.iter().map(entry_label).collect::<Vec<_>>().join(separator);
        let shared: Vec<_> = factory.shared.iter().map(|shared| &shared.field).collect();
        let request: Vec<_> = factory.request_fields().iter().collect();
        let guards: Vec<_> = factory.guards.iter().collect();
        Self {
            shared: fields(&shared),
            request: fields(&request),
            guards: fields(&guards),
            scoped: entries(&factory.scoped),
            agents: entries(&factory.agents),
            replaced: factory.replaced.iter().map(replaced_label).collect::<Vec<_>>().join(separator),
        }
    }
}

fn field_label(field: &PlatformField) -> String {
    format!("{}: {}", field.ident.unraw(), field.full_name())
}

fn entry_label(entry: &Entry) -> String {
    let params = entry.params.iter().map(|param| format!("{}: {}", param.ident.unraw(), format_tokens(&param.ty)));
    let params = params.collect::<Vec<_>>().join(", ");
    let params = if params.is_empty() { params } else { format!("({params})") };
    format!("{}{params}: {}", entry.ident.unraw(), entry.type_name)
}

fn replaced_label(replaced: &Replaced) -> String {
    let path = format_tokens(&replaced.path);
    if replaced.kind == ReplacedKind::Function { format!("{path}()") } else { path }
}
