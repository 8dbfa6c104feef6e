//! Written types: the kind of a value, and whether it belongs to a user.

use std::collections::HashMap;
use syn::{
    GenericArgument, Ident, Item, ItemType, PathArguments, PathSegment, Type, UseRename, UseTree,
    ext::IdentExt,
    visit::{self, Visit},
};

/// Types whose values belong to one user, besides the factories.
const USER_TYPES: [&str; 7] =
    ["UserExecutionContext", "UserScope", "OpenScope", "Identity", "UserData", "Admission", "OwnedAdmission"];
/// Smart pointers that a value is looked for in.
const POINTERS: [&str; 3] = ["Arc", "Rc", "Box"];

/// The names of the types that `agent_factory!` declares in the workspace.
#[derive(Debug, Default)]
pub(crate) struct Kinds {
    pub(crate) factories: Vec<String>,
    pub(crate) platforms: Vec<String>,
}

/// A value that a placeholder can stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A factory by its type, or the parameter of a closure given to `for_user`, whose type is not written.
    Factory(Option<String>),
    OpenScope,
    UserScope,
    Context,
    Platform,
}

/// The parts of a type that the rules look at.
#[derive(Clone, Debug, Default)]
pub(crate) struct Written {
    pub(crate) kind: Option<Kind>,
    pub(crate) is_reference: bool,
    /// True if a value of the type belongs to a user, or contains something that does.
    pub(crate) mentions_user: bool,
}

impl Written {
    /// Creates the description of a value of a user, held by value.
    pub(crate) fn of_kind(kind: Kind) -> Self {
        Self { kind: Some(kind), is_reference: false, mentions_user: true }
    }
}

/// Resolves the names of a file: `type` aliases and `use … as …`.
#[derive(Default)]
pub(crate) struct TypeNames<'a> {
    renamed: HashMap<String, String>,
    aliases: HashMap<String, &'a Type>,
}

impl<'a> TypeNames<'a> {
    pub(crate) fn of(items: &'a [Item]) -> Self {
        let mut names = Self::default();
        for item in items {
            names.visit_item(item);
        }
        names
    }

    /// Describes a type. `self_type` is the type of the enclosing `impl`.
    pub(crate) fn read(&self, ty: &Type, self_type: Option<&Type>, kinds: &Kinds) -> Written {
        let reader = Reader { names: self, self_type, kinds };
        let mut mentions = Mentions { reader: &reader, found: false, depth: 0 };
        mentions.visit_type(ty);
        Written {
            kind: reader.kind(ty, 0),
            is_reference: matches!(peel_parens(ty), Type::Reference(_)),
            mentions_user: mentions.found,
        }
    }
}

impl<'a> Visit<'a> for TypeNames<'a> {
    fn visit_item_type(&mut self, alias: &'a ItemType) {
        self.aliases.insert(alias.ident.unraw().to_string(), &alias.ty);
    }

    fn visit_use_tree(&mut self, tree: &'a UseTree) {
        if let UseTree::Rename(UseRename { ident, rename, .. }) = tree {
            self.renamed.insert(rename.unraw().to_string(), ident.unraw().to_string());
        }
        visit::visit_use_tree(self, tree);
    }
}

/// Aliases of aliases are followed this deep, because the names of two modules may form a circle.
const DEEPEST: usize = 8;

struct Reader<'a> {
    names: &'a TypeNames<'a>,
    self_type: Option<&'a Type>,
    kinds: &'a Kinds,
}

impl<'a> Reader<'a> {
    fn kind(&self, ty: &Type, depth: usize) -> Option<Kind> {
        match peel_parens(ty) {
            Type::Reference(reference) => self.kind(&reference.elem, depth),
            Type::Path(path) => {
                let segment = path.path.segments.last()?;
                let name = segment.ident.unraw().to_string();
                if POINTERS.contains(&name.as_str()) {
                    return self.kind(first_type_argument(segment)?, depth);
                }
                match self.resolve(&name).filter(|_| depth < DEEPEST) {
                    Some(target) => self.kind(target, depth + 1),
                    None => self.kind_of_name(&name),
                }
            }
            _ => None,
        }
    }

    /// Returns the type that an alias or `Self` means.
    fn resolve(&self, name: &str) -> Option<&'a Type> {
        if name == "Self" { self.self_type } else { self.names.aliases.get(name).copied() }
    }

    fn kind_of_name(&self, name: &str) -> Option<Kind> {
        let name = self.names.renamed.get(name).map_or(name, String::as_str);
        match name {
            "OpenScope" => Some(Kind::OpenScope),
            "UserScope" => Some(Kind::UserScope),
            "UserExecutionContext" => Some(Kind::Context),
            _ if self.kinds.factories.iter().any(|factory| factory == name) => {
                Some(Kind::Factory(Some(name.to_owned())))
            }
            _ if self.kinds.platforms.iter().any(|platform| platform == name) => Some(Kind::Platform),
            _ => None,
        }
    }

    fn is_of_a_user(&self, name: &str) -> bool {
        let name = self.names.renamed.get(name).map_or(name, String::as_str);
        USER_TYPES.contains(&name) || self.kinds.factories.iter().any(|factory| factory == name)
    }
}

/// Finds a type of a user at any depth of a type.
struct Mentions<'a> {
    reader: &'a Reader<'a>,
    found: bool,
    depth: usize,
}

impl<'ast> Visit<'ast> for Mentions<'_> {
    fn visit_ident(&mut self, ident: &'ast Ident) {
        let name = ident.unraw().to_string();
        self.found |= self.reader.is_of_a_user(&name);
        if let Some(target) = self.reader.resolve(&name).filter(|_| self.depth < DEEPEST) {
            let mut inner = Mentions { reader: self.reader, found: false, depth: self.depth + 1 };
            inner.visit_type(target);
            self.found |= inner.found;
        }
    }
}

fn peel_parens(ty: &Type) -> &Type {
    match ty {
        Type::Paren(paren) => peel_parens(&paren.elem),
        Type::Group(group) => peel_parens(&group.elem),
        _ => ty,
    }
}

fn first_type_argument(segment: &PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

impl Kinds {
    /// Returns the factory that a function of the macro's creates: `create_agent_instance_factory` creates an
    /// `AgentInstanceFactory`.
    pub(crate) fn factory_created_by(&self, function: &str) -> Option<&str> {
        let snake = function.strip_prefix("create_")?;
        self.factories.iter().map(String::as_str).find(|factory| to_snake_case(factory) == snake)
    }
}

/// Turns `AgentInstanceFactory` into `agent_instance_factory`, and `HTTPFactory` into `http_factory`, as the macro does.
fn to_snake_case(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let starts_word = |index: usize| {
        let after_lower = !chars[index - 1].is_uppercase();
        let before_lower = chars.get(index + 1).is_some_and(|next| next.is_lowercase());
        chars[index].is_uppercase() && chars[index - 1] != '_' && (after_lower || before_lower)
    };
    let mut snake = String::new();
    for (index, c) in chars.iter().enumerate() {
        if index > 0 && starts_word(index) {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake
}
