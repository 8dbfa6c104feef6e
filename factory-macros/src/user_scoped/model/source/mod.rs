//! The source of a field's value, and everything that depends on its kind.
//!
//! Each function that depends on the kind matches without a wildcard. A new kind does not compile until every one of
//! them handles it, so this folder is the list of the places to change.

pub(crate) mod form;
pub(crate) mod wiring;

use super::position::Position;
use proc_macro2::Ident;

/// The source of the value of a field, or of an argument of a constructor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Source {
    /// The scope itself. It is recognized by its type.
    Scope,
    /// A component that all users share, borrowed from the platform.
    Shared,
    /// A value of the request, borrowed from what the scope was opened with.
    Request,
    /// A component that the scope keeps.
    Scoped,
    /// Another agent, built for this one.
    Agent,
    /// A value from the caller of the factory.
    Param,
    /// The value of an expression.
    Init,
    /// The default of the type, for lack of an attribute. It is the last kind, which the length of `Source::ALL`
    /// counts.
    Default,
}

const _: () = {
    let mut index = 0;
    while index < Source::ALL.len() {
        assert!(Source::ALL[index] as usize == index, "`Source::ALL` does not have each kind once and in order");
        index += 1;
    }
};

/// The argument that an attribute accepts in its parentheses.
pub(crate) enum AttrArgument {
    None,
    /// The name of a component or of a value of the request, if it has one.
    OptionalName,
    Expression,
    /// The values of parameters, if the agent has some.
    Values,
    /// The attribute is wrong at this position, and a rule rejects it.
    Unread,
}

impl Source {
    /// All kinds, in the order in which messages list their attributes.
    const ALL: [Self; Self::Default as usize + 1] =
        [Self::Scope, Self::Shared, Self::Request, Self::Scoped, Self::Agent, Self::Param, Self::Init, Self::Default];

    /// Returns the name of the attribute.
    pub(crate) const fn keyword(self) -> Option<&'static str> {
        match self {
            Self::Shared => Some("shared"),
            Self::Request => Some("request"),
            Self::Scoped => Some("scoped"),
            Self::Agent => Some("agent"),
            Self::Param => Some("param"),
            Self::Init => Some("init"),
            Self::Scope | Self::Default => None,
        }
    }

    pub(crate) fn from_keyword(name: &Ident) -> Option<Self> {
        let name = name.to_string();
        Self::ALL.into_iter().find(|source| source.keyword() == Some(&name))
    }

    pub(crate) const fn accepted_argument(self, position: Position) -> AttrArgument {
        match (self, position) {
            (Self::Shared | Self::Request, _) => AttrArgument::OptionalName,
            (Self::Init, Position::Field) => AttrArgument::Expression,
            (Self::Init, Position::Argument) => AttrArgument::Unread,
            (Self::Agent, _) => AttrArgument::Values,
            (Self::Scope | Self::Scoped | Self::Param | Self::Default, _) => AttrArgument::None,
        }
    }

    /// Returns the attribute as messages suggest it at this position. An argument is a parameter without an attribute.
    fn suggestion(self, position: Position) -> Option<String> {
        let keyword = self.keyword()?;
        match (self, position) {
            (Self::Shared | Self::Request | Self::Scoped | Self::Agent, _) | (Self::Param, Position::Field) => {
                Some(format!("`#[{keyword}]`"))
            }
            (Self::Init, Position::Field) => Some(format!("`#[{keyword}(…)]`")),
            (Self::Param | Self::Init, Position::Argument) | (Self::Scope | Self::Default, _) => None,
        }
    }

    /// Lists the attributes that messages suggest at this position.
    pub(crate) fn list_suggestions(position: Position) -> String {
        let suggestions: Vec<_> = Self::ALL.into_iter().filter_map(|source| source.suggestion(position)).collect();
        suggestions.join(", ")
    }

    /// Returns whether the value has a type with `#[user_scoped]`, which belongs to the same user.
    pub(crate) const fn is_user_scoped(self) -> bool {
        match self {
            Self::Scoped | Self::Agent => true,
            Self::Scope | Self::Shared | Self::Request | Self::Param | Self::Init | Self::Default => false,
        }
    }
}
