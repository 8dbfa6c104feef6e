//! The types that `agent_factory!` declares in the workspace.

use super::holders::Holders;
use factory_scan::display::to_snake_case;
use std::collections::{BTreeMap, BTreeSet};

/// The names of the factories and platforms.
#[derive(Debug, Default)]
pub(crate) struct Kinds {
    pub(crate) factories: Vec<String>,
    pub(crate) platforms: Vec<String>,
    /// The crates that define each of them.
    pub(crate) crates: BTreeMap<String, BTreeSet<String>>,
    /// All crates of the workspace.
    pub(crate) packages: BTreeSet<String>,
    /// The types of the workspace's sources, by their names.
    pub(crate) types: Holders,
}

impl Kinds {
    /// Returns the factory that a function of the macro's creates: `create_agent_instance_factory` creates an
    /// `AgentInstanceFactory`.
    pub(crate) fn factory_created_by(&self, function: &str) -> Option<&str> {
        let snake = function.strip_prefix("create_")?;
        let factory = self.factories.iter().map(String::as_str).find(|factory| to_snake_case(factory) == snake);
        // A function that is written in the sources may be another one.
        factory.filter(|_| !self.is_own_function(function))
    }

    /// Returns whether the sources define a function, or rename something to its name.
    pub(crate) fn is_own_function(&self, name: &str) -> bool {
        self.types.functions().define(name) || self.types.define(name)
    }

    pub(crate) fn is_factory(&self, name: &str) -> bool {
        self.factories.iter().any(|factory| factory == name)
    }

    /// Returns whether a type of a name is a factory, or a type of the workspace that holds a value of a user.
    pub(crate) fn belongs_to_user(&self, name: &str) -> bool {
        self.is_factory(name) || self.types.hold_user(name)
    }

    /// Returns whether a placeholder can stand for values of a type of this name.
    pub(crate) fn names_value(&self, name: &str) -> bool {
        let of_core = ["OpenScope", "UserScope", "UserExecutionContext"].contains(&name);
        of_core || self.is_factory(name) || self.platforms.iter().any(|platform| platform == name)
    }

    /// Returns whether a path that begins with `root` may lead to a type of factory-core: by its name, or through a crate or a
    /// module of the workspace.
    pub(crate) fn may_lead_to_core(&self, root: &str) -> bool {
        let own = ["factory_core", "crate", "self", "super"].contains(&root);
        own || self.packages.contains(root) || self.types.define_module(root)
    }

    /// Returns whether several crates define a type of a name, so that it is not known which one is meant.
    pub(crate) fn is_ambiguous(&self, name: &str) -> bool {
        self.crates.get(name).is_some_and(|crates| crates.len() > 1)
    }

    /// Returns whether a path that begins with `root` may lead to the factory or platform of a name. A crate of the
    /// workspace that does not define it may have another type of this name.
    pub(crate) fn may_lead_to(&self, root: &str, name: &str) -> bool {
        let defines = self.crates.get(name).is_none_or(|crates| crates.contains(root));
        let is_other = ["std", "core", "alloc"].contains(&root) || self.packages.contains(root) && !defines;
        !is_other
    }
}
