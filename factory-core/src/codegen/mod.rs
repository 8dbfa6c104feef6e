//! The items that the generated code uses.
//!
//! They are not part of the public contract: any release may change them. They are hidden re-exports in a public module,
//! because rustc then prints short paths. They are listed by name, because rustc would recommend items behind a glob.
//!
//! A trait with a blanket impl is `#[doc(hidden)]` at its definition, so that rustdoc does not list it on the types of a
//! user's crate. rustc prints such a trait with its full path. The other traits are not hidden there, and the macros hide
//! the impls that they generate.
//!
//! # Probes
//!
//! A probe evaluates, as a constant, whether a type implements a trait. A bound cannot do that: it rejects the types that
//! do not. `HandleProbe<T>` is an example:
//!
//! ```
//! # use std::marker::PhantomData;
//! # trait KeepsHandles {}
//! struct HandleProbe<T>(PhantomData<T>);
//!
//! impl<T: KeepsHandles> HandleProbe<T> {
//!     const HOLDS_HANDLE: bool = true; // rustc prefers an inherent constant if its bounds hold
//! }
//!
//! trait HandleProbeFallback {
//!     const HOLDS_HANDLE: bool = false; // and otherwise finds the constant of a trait in scope
//! }
//!
//! impl<T> HandleProbeFallback for HandleProbe<T> {}
//!
//! # impl KeepsHandles for u8 {}
//! const _: () = assert!(<HandleProbe<u8>>::HOLDS_HANDLE); // `u8: KeepsHandles`
//! const _: () = assert!(!<HandleProbe<u16>>::HOLDS_HANDLE);
//! ```
//!
//! The type must be concrete: for a type parameter, rustc selects the constant by the bounds of the parameter.

pub(crate) mod replaced;
pub(crate) mod unreachable;

#[doc(hidden)]
pub use self::{
    replaced::{DeprecatedSingleton, SingletonAccess, SingletonMethodAccess, StillAvailable, TypeStillAvailable},
    unreachable::{never_called, unreachable_after_error},
};
#[doc(hidden)]
pub use crate::{
    diagram::{
        drawing_probe::{DrawingProbe, DrawingProbeFallback},
        wiring::{WiringSections, wiring},
    },
    scope::{
        admission::admit,
        admitted::{Admitted, IntoAdmitted, drop_request},
        brand::ScopeLifetime,
        held_permits::{HooksBeforePermits, request_permits},
        open_scope::open,
        owned_admission::admit_owned,
        platform::{GuardedPlatform, RequestOfPlatform, close_guard},
    },
    shareable::{
        checked::CheckedForSharing,
        checks::{
            AllThreadsMayShare, HandedToAllUsers, ShareableComponent, ShareableStatic, UnchangedSinceCheck,
            assert_field_unchanged,
        },
        contract::Shareable,
        handles::{HandleProbe, HandleProbeFallback, KeepsOnlyValues, PartitionPart, SharedOrLocked},
        probe_result::ProbeResult,
    },
    state::value::kinds::{MadeByPartition, StateValue, UsedByLock, UsedByWith},
    wiring::{
        agent::{AgentEntry, AgentMeta, AgentSignature, AgentSignatureParts, BuildFrom, DependencyMeta},
        agent_values::{NamesProbe, NamesProbeFallback, TakesValues, expect_agent, values_match},
        constructor::{ConstructorMeta, CycleCheckFallback, HasScopeField},
        cycle::{
            check::DependencyCycle,
            dependency::{DependencyEdge, DependencyNode, EdgeTarget},
            type_path::TypePath,
        },
        default_for_field::DefaultForField,
        drawing::AgentDrawing,
        edge_probe::{EdgeProbe, EdgeProbeFallback, ValuesEdgeProbe},
        factory::{
            factory_scope::FactoryScope, generated_factory::GeneratedFactory, making::Making, scoped_slot::ScopedSlot,
        },
        owned::{OwnedByUser, OwnedWhenConstructed, SealedByUserScoped},
        parameters::{ParameterProbe, ParameterProbeFallback, parameters_match},
        platform_checks::{
            not_a_guard::{GuardProbe, GuardProbeFallback, NotAGuard},
            stored_by_value::StoredByValue,
        },
        providers::{
            keeps::ProvidesScoped,
            makes::ListedInFactory,
            requests::{NamesRequestData, ProvidesRequest, ProvidesRequestNamed, SharedByAllRequests},
            shares::{NamesSharedComponent, ProvidesShared, ProvidesSharedNamed, WithStaticBounds},
            unknown_factory::UnknownFactory,
        },
        request_data::{EntryEdgesProbe, EntryEdgesProbeFallback, RequestData, find_requested},
    },
};
#[doc(hidden)]
pub use factory_macros::{__user_scope, AgentFactoryWithCfg, UserScopedWithCfg};
