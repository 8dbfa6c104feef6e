#![cfg(doc)]
#![doc = include_str!("../docs/guide/mod.md")]

#[doc = include_str!("../docs/guide/getting_started.md")]
pub mod getting_started {}

#[doc = include_str!("../docs/guide/wiring.md")]
pub mod wiring {}

#[doc = include_str!("../docs/guide/request_data.md")]
pub mod request_data {}

#[doc = include_str!("../docs/guide/state.md")]
pub mod state {}

#[doc = include_str!("../docs/guide/ids_and_keys.md")]
pub mod ids_and_keys {}

#[doc = include_str!("../docs/guide/streaming.md")]
pub mod streaming {}

#[doc = include_str!("../docs/guide/tasks.md")]
pub mod tasks {}

#[doc = include_str!("../docs/guide/guards.md")]
pub mod guards {}

#[doc = include_str!("../docs/guide/access.md")]
pub mod access {}

#[doc = include_str!("../docs/guide/recipes.md")]
pub mod recipes {}

#[doc = include_str!("../docs/guide/runtime.md")]
pub mod runtime {}

#[doc = include_str!("../docs/guide/testing.md")]
pub mod testing {}

#[doc = include_str!("../docs/guide/migrating.md")]
pub mod migrating {}

#[doc = include_str!("../docs/guide/upgrading.md")]
pub mod upgrading {}

#[doc = include_str!("../docs/guide/errors.md")]
pub mod errors {}

#[doc = include_str!("../docs/guide/guarantees.md")]
pub mod guarantees {}

#[doc = include_str!("../docs/guide/limitations.md")]
pub mod limitations {}

#[doc = include_str!("../docs/guide/accidents.md")]
pub mod accidents {}

#[doc = include_str!("../docs/guide/comparison.md")]
pub mod comparison {}

#[doc = include_str!("../docs/guide/expansion.md")]
pub mod expansion {}

#[doc = include_str!("../docs/guide/cost.md")]
pub mod cost {}
