//! The items that the generated code uses.
//!
//! They are not part of the public contract: any release may change them. They are hidden re-exports in a public module,
//! because rustc then prints short paths. They are listed by name, because rustc would recommend items behind a glob.
//!
//! A trait that every type, or every `Default` type, implements is `#[doc(hidden)]` at its definition. Rustdoc would list
//! it on every type of a user's crate. The other traits are not hidden there, because rustc prints a hidden trait with
//! its full path.

pub(crate) mod replaced;
pub(crate) mod unreachable;

#[doc(hidden)]
pub use self::{
    replaced::{DeprecatedSingleton, SingletonAccess, SingletonMethodAccess, StillAvailable, TypeStillAvailable},
    unreachable::unreachable_after_error,
};
#[doc(hidden)]
pub use crate::{
    diagram::{
        drawing_probe::{DrawingProbe, DrawingProbeFallback},
        wiring::{WiringSections, wiring},
    },
    scope::{
        admission::{admit, request_permits},
        brand::ScopeEnd,
        guard_probe::{GuardProbeFallback, NotAGuard},
        guarded_platform::GuardedPlatform,
        open_scope::open,
    },
    shareable::{
        checked::CheckedForSharing,
        checks::{
            AllThreadsMayShare, AllUsersMayReach, AllUsersMayShare, StoredByValue, UnchangedSinceCheck,
            assert_field_unchanged,
        },
        handle_probe::{HandleProbeFallback, KeepsOnlyValues, PerUserPart, ProbeResult, SharingProbe},
    },
    wiring::{
        agent::{AgentEntry, AgentMeta, AgentSignature, AgentSignatureParts, BuildFrom, DependencyMeta},
        constructor::{ConstructorMeta, CycleCheckFallback, HasScopeField},
        cycle::{
            check::DependencyCycle,
            dependency::{DependencyEdge, DependencyNode, EdgeTarget},
            type_path::TypePath,
        },
        default_for_field::DefaultForField,
        drawing::AgentDrawing,
        edge_probe::{EdgeProbe, EdgeProbeFallback},
        factory::{factory_scope::FactoryScope, in_scope::GeneratedFactory, scoped_slot::ScopedSlot},
        owned::{OwnedByUser, OwnedWhenConstructed, SealedByUserScoped},
        parameters::{ParameterProbe, ParameterProbeFallback, parameters_match},
        providers::{
            keeps::ProvidesScoped,
            makes::ListedInFactory,
            shares::{NamesSharedComponent, ProvidesShared, ProvidesSharedNamed, WithStaticBounds},
            unknown_factory::UnknownFactory,
        },
    },
};
#[doc(hidden)]
pub use factory_macros::__user_scope;
