#![doc = include_str!("../docs/crate.md")]

pub mod codegen;
mod context;
mod diagram;
pub mod guide;
mod scope;
mod shareable;
mod state;
pub mod testing;
mod wiring;

pub use context::{
    execution::{UserExecutionContext, UserExecutionContextBuilder},
    identity::{Identity, ServiceIdentity},
    invalid::{ContextField, InvalidContext, MAX_DEPTH},
    key::ScopedKey,
};
pub use diagram::wiring::Wiring;
#[doc = include_str!("../docs/shareable.md")]
pub use factory_macros::Shareable;
#[doc = include_str!("../docs/agent_factory.md")]
pub use factory_macros::agent_factory;
#[doc = include_str!("../docs/deprecated_singleton.md")]
pub use factory_macros::deprecated_singleton;
#[doc = include_str!("../docs/user_scoped.md")]
pub use factory_macros::user_scoped;
pub use scope::{
    admission::Admission,
    guard::{ScopeError, ScopeGuard},
    open::OpenScope,
    user_data::UserData,
    user_scope::UserScope,
};
pub use shareable::Shareable;
pub use state::per_user::{PerUser, PerUserRef};
pub use wiring::{
    in_scope::InScope,
    makes::{Created, Given, Makes, UserScoped},
    owned::BelongsTo,
    scoped::Keeps,
    shared::{Shares, Unnamed},
};
