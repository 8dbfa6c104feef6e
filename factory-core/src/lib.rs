#![doc = include_str!("../docs/crate.md")]

#[cfg_attr(doc, doc(hidden))]
pub mod codegen;
mod containment;
mod context;
mod diagram;
mod guards;
pub mod guide;
#[cfg(feature = "guide-text")]
#[doc(hidden)]
pub mod guide_text;
mod scope;
mod shareable;
mod state;
pub mod testing;
mod wiring;

pub use context::{
    builder::UserExecutionContextBuilder,
    depth::MAX_DEPTH,
    execution_context::UserExecutionContext,
    identity::{Identity, ServiceIdentity},
    invalid_context::{ContextField, InvalidContext},
    no_tenant::NoTenant,
    owner::Owner,
    scoped_key::ScopedKey,
};
pub use diagram::wiring::Wiring;
#[doc = include_str!("../docs/shareable.md")]
pub use factory_macros::Shareable;
#[doc = include_str!("../docs/agent_factory.md")]
#[doc(alias = "dependency injection")]
#[doc(alias = "container")]
pub use factory_macros::agent_factory;
#[doc = include_str!("../docs/deprecated_singleton.md")]
pub use factory_macros::deprecated_singleton;
#[doc = include_str!("../docs/user_scoped.md")]
pub use factory_macros::user_scoped;
pub use guards::{limits::Limits, refuse_placeholders::RefusePlaceholders};
pub use scope::{
    admission::Admission,
    in_scope::InScope,
    open_scope::OpenScope,
    owned_admission::OwnedAdmission,
    scope_end::ScopeEnd,
    scope_error::{Refusal, ScopeError},
    scope_guard::ScopeGuard,
    serves_users::{SendWork, ServesUsers},
    user_data::UserData,
    user_scope::UserScope,
};
pub use shareable::contract::Shareable;
pub use state::{
    per_conversation::PerConversation,
    per_tenant::PerTenant,
    per_user::{PerUser, PerUserRef},
    value::{awaited::Awaited, guard::AwaitedGuard, lock::AwaitedLock, state_ref::StateRef},
};
pub use wiring::{
    owned::BelongsTo,
    providers::{
        keeps::Keeps,
        makes::{Created, Given, Makes, UserScoped},
        shares::{Shares, Unnamed},
    },
};
