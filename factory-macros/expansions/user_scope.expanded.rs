let scope = factory_core::Admission::by_value(platform.admit(context)?);
factory_core::make_guard!(__factory_core_brand);
let scope = factory_core::__private::open(&scope, __factory_core_brand);
