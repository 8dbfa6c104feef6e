use super::{
    arguments::Arguments,
    parse::{Kind, Parsed},
};
use crate::kit::{errors::Errors, paths::Paths};
use syn::{Attribute, Ident, LitStr};

/// What is to be replaced, and by what.
pub(super) struct Singleton {
    pub(super) paths: Paths,
    pub(super) name: Ident,
    pub(super) attrs: Vec<Attribute>,
    pub(super) kind: Kind,
    pub(super) instead: Instead,
    pub(super) stage: Stage,
}

pub(super) enum Instead {
    Given(LitStr),
    Missing,
    /// Has its error already.
    Broken,
}

pub(super) enum Stage {
    /// Every use is a warning.
    Warn,
    /// Every use is an error.
    Deny(LitStr),
}

impl Singleton {
    /// `None` where a second attribute below this one does what it says.
    pub(super) fn from_syn(arguments: Arguments, parsed: Parsed, errors: &mut Errors) -> Option<Self> {
        let Parsed { attrs, name, kind } = parsed;
        if let Some(again) = attrs.iter().find(|attr| is_ours(attr)) {
            errors.push(again, "`#[deprecated_singleton]` stands here twice; remove this one");
            return None;
        }
        let instead = match arguments.instead {
            Some(instead) => Instead::Given(instead),
            None if arguments.has_broken_instead => Instead::Broken,
            None => Instead::Missing,
        };
        let stage = stage(arguments.stage, errors);
        Some(Self { paths: Paths::new(arguments.root), name, attrs, kind, instead, stage })
    }
}

fn is_ours(attr: &Attribute) -> bool {
    attr.path().segments.last().is_some_and(|last| last.ident == "deprecated_singleton")
}

fn stage(given: Option<LitStr>, errors: &mut Errors) -> Stage {
    let Some(given) = given else { return Stage::Warn };
    match given.value().as_str() {
        "warn" => Stage::Warn,
        "deny" => Stage::Deny(given),
        other => {
            errors.push(&given, format!("unknown stage `{other}`; a stage is `warn` or `deny`"));
            Stage::Warn
        }
    }
}
