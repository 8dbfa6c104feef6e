#![doc = include_str!("../docs/crate.md")]

mod admission;
mod checked_mutex;
mod const_text;
mod context;
mod guard;
pub mod guide;
#[allow(missing_docs, reason = "reached through `__private` alone")]
mod handle;
mod holder;
mod id;
mod identity;
mod invalid_context;
#[allow(missing_docs, reason = "reached through `__private` alone")]
mod made;
#[allow(missing_docs, reason = "reached through `__private` alone")]
mod parameters;
mod per_user;
#[allow(missing_docs, reason = "reached through `__private` alone")]
mod provides;
#[allow(missing_docs, reason = "reached through `__private` alone")]
mod replaced;
mod scope;
mod scoped_key;
mod shareable;
mod slot;
pub mod testing;
mod type_text;
mod user_data;
#[allow(missing_docs, reason = "reached through `__private` alone")]
mod wired;
mod wiring;
#[allow(missing_docs, reason = "reached through `__private` alone")]
mod wiring_graph;
mod wiring_page;
#[allow(missing_docs, reason = "apart from `Wiring`, reached through `__private` alone")]
mod wiring_picture;

#[doc(hidden)]
#[path = "private.rs"]
#[allow(missing_docs, reason = "no part of the public contract")]
pub mod __private;

use __private as private;

pub use admission::Admission;
pub use context::{MAX_DEPTH, UserExecutionContext, UserExecutionContextBuilder};
#[doc = include_str!("../docs/shareable.md")]
pub use factory_macros::Shareable;
#[doc = include_str!("../docs/agent_factory.md")]
pub use factory_macros::agent_factory;
#[doc = include_str!("../docs/deprecated_singleton.md")]
pub use factory_macros::deprecated_singleton;
#[doc = include_str!("../docs/user_scoped.md")]
pub use factory_macros::user_scoped;
pub use guard::{ScopeError, ScopeGuard};
pub use identity::{Identity, ServiceIdentity};
pub use invalid_context::{ContextField, InvalidContext};
pub use per_user::{PerUser, PerUserRef};
pub use scope::{OpenScope, UserScope};
pub use scoped_key::ScopedKey;
pub use shareable::Shareable;
pub use user_data::UserData;
pub use wiring::{BelongsTo, Created, Given, InScope, Keeps, Makes, Shares, Unnamed, UserScoped};
pub use wiring_picture::Wiring;

// Here too, because rustc prints the shortest path that it finds, and users read it in errors.
#[doc(hidden)]
pub use __private::{
    AllThreadsMayShare, AllUsersMayReach, AllUsersMayShare, ApartForEachUser, Branded, Builds, Constructed, Constructs,
    EntryOf, Fresh, Generated, Holds, Inline, KeepsFor, KeepsValues, Listed, Made, Makeable, Making,
    MethodSharedByAllUsers, NameOf, NeedNotBeAsked, Ownable, Owned, Part, Provides, ProvidesNamed, Remains, Sealed,
    SharedByAllUsers, Singleton, Takes, TypeApartForEachUser, Vetted, Wired, unchanged,
};
#[doc(hidden)]
pub use generativity::make_guard;
