mod attested_entries;
mod attested_fields;
mod captives;
mod components;
