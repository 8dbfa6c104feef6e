//! The syntax of the macro's input, as the parser fills it in.

use crate::kit::attestation::SharingProof;
use syn::{Attribute, Generics, Ident, Path, Type, Visibility};

/// `pub factory Name for pub struct Platform { … }`
pub(crate) struct FactorySyntax {
    /// The value of `crate = path;`
    pub(crate) root: Option<Path>,
    pub(crate) factory: Declaration,
    pub(crate) platform: Declaration,
    pub(crate) generics: Generics,
    pub(crate) sections: Vec<Section>,
}

/// The attributes, the visibility and the name of the factory or of its platform.
pub(crate) struct Declaration {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
}

/// `scoped { … }`
pub(crate) struct Section {
    /// The attributes of `request`, which become those of its struct. Other sections have none.
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) name: Ident,
    /// True if nothing is written in the braces, not even an entry whose condition does not hold.
    pub(crate) is_empty: bool,
    pub(crate) entries: Entries,
}

/// The names of the sections, in the order in which messages list them.
pub(crate) const SECTIONS: [&str; 6] = ["shared", "request", "scoped", "agents", "guards", "replaces"];

/// The entries of a section.
pub(crate) enum Entries {
    Shared(Vec<SharedSyntax>),
    Request(Vec<FieldSyntax>),
    Scoped(Vec<EntrySyntax>),
    Agents(Vec<EntrySyntax>),
    Guards(Vec<FieldSyntax>),
    Replaces(Vec<ReplacedSyntax>),
    /// The entries of an unknown section are not read.
    Unknown,
}

/// `#[attest(reason = "…")] client: Client`
pub(crate) struct SharedSyntax {
    pub(crate) field: FieldSyntax,
    pub(crate) proof: SharingProof,
}

/// `static CONFIG` or `Registry::instance`
pub(crate) struct ReplacedSyntax {
    /// The kind that a keyword before the path gives.
    pub(crate) kind: Option<ReplacedKind>,
    pub(crate) path: Path,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReplacedKind {
    Function,
    /// A constant or a static.
    Constant,
}

/// `pub replica: Database as Replica`
pub(crate) struct FieldSyntax {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    /// The type after `as`, or the tokens there that are not a type.
    pub(crate) name: Option<Type>,
}

/// `triage: TriageAgent(topic: String)`
pub(crate) struct EntrySyntax {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) ident: Ident,
    pub(crate) path: Path,
    pub(crate) params: Vec<Param>,
}

/// `topic: String`
pub(crate) struct Param {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
}
