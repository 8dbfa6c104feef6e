//! The generated code. Each file emits one piece of it; `building` and `labels` are shared.

mod aliases;
mod building;
mod checks;
mod fact;
mod factory;
mod labels;
mod platform;
mod replaced;
mod request;

use super::model::factory::Factory;
use proc_macro2::TokenStream;

pub(super) fn emit_factory(factory: &Factory) -> TokenStream {
    let mut tokens = TokenStream::new();
    for emit in [
        aliases::emit_aliases,
        platform::definition::emit_platform,
        platform::checks::emit_checks,
        request::emit_request,
        request::emit_checks,
        platform::guards::emit_request_of_platform,
        platform::guards::emit_guarded_platform,
        platform::guards::emit_shareable,
        platform::guards::emit_serves_users,
        platform::scopes::emit_scope_methods,
        factory::definition::emit_factory_type,
        factory::definition::emit_create_fn,
        factory::definition::emit_traits,
        factory::definition::emit_deref,
        factory::own_items::emit_own_items,
        factory::methods::emit_methods,
        factory::methods::emit_lists,
        factory::components::emit_shared,
        factory::components::emit_request_data,
        factory::components::emit_scoped,
        factory::kept::emit_kept,
        checks::cycles::emit_cycle_checks,
        checks::parameters::emit_parameter_checks,
        replaced::emit_replaced,
        fact::emit_fact,
    ] {
        tokens.extend([emit(factory)]);
    }
    tokens
}
