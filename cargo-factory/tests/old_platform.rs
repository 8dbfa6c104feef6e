//! Holds the tool to the truth about an old code base.
//!
//! `old_platform/` is the code base, half-way from global accessors to scopes. `old_platform.truth.tsv` lists by hand each
//! use of an accessor, whether it is safe to rewrite, and what it becomes. The tests compare what the tool reports and
//! writes with that list, in each stage of a migration.

#[path = "fixture"]
mod fixture {
    mod audit;
    mod checkout;
    mod migrate;
    mod stage;
    mod truth;
    mod truth_is_sound;
}
