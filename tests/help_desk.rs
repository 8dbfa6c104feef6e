#![doc = include_str!("help_desk/README.md")]

mod help_desk {
    mod accessors;
    mod agent;
    mod agents;
    mod budget;
    mod catalogue;
    mod conversation;
    mod customer;
    mod database;
    mod desk;
    mod expectations;
    mod limits;
    mod model;
    mod refusal;
    mod server;
    mod socket;
    mod visitor;
}
