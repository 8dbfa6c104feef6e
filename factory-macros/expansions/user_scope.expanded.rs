let scope = factory_core::codegen::admitted(platform.admit(context)?);
let __factory_core_lifetime = factory_core::codegen::Admitted::scope_lifetime(
    &scope,
);
let scope = factory_core::codegen::Admitted::open(&scope, &__factory_core_lifetime);
