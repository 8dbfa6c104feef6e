//! The scan of whole files: `cargo test -p factory-scan --features files`.

mod files {
    mod attestations_and_singletons;
    mod context;
    mod docs;
    mod errors;
    mod examples;
    mod globals;
    mod mentions;
    mod robustness;
    mod types;
}
