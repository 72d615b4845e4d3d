using Mono.Cecil;

namespace Disclosure.Generator.Tests.Architecture;

/// <summary>A compiled project of the product: its name, which is its root folder's namespace, and its assembly beside the tests.</summary>
internal sealed record ProductProject(string Name, string Assembly)
{
    public static ProductProject Model { get; } = Of("Disclosure.Model");

    public static ProductProject Content { get; } = Of("Disclosure.Content");

    public static ProductProject Forms { get; } = Of("Disclosure.Forms");

    public static ProductProject Site { get; } = Of("Disclosure.Site");

    public static ProductProject Publishing { get; } = Of("Disclosure.Publishing");

    public static ProductProject Staff { get; } = Of("Disclosure.Staff");

    public static ProductProject FeedbackApi { get; } = new("Disclosure.FeedbackApi", "disclosure-feedback");

    public static ProductProject Generator { get; } = new("Disclosure.Generator", "disclosure");

    public static IReadOnlyList<ProductProject> All { get; } = [Model, Content, Forms, Site, Publishing, Staff, FeedbackApi, Generator];

    public string Path => System.IO.Path.Combine(AppContext.BaseDirectory, Assembly + ".dll");

    /// <summary>
    /// An assembly's own types. One with parameters is the same thing as its namesake without in the same namespace, as <c>IField</c> and
    /// <c>IField&lt;T&gt;</c>; what the compiler adds is not ours to name.
    /// </summary>
    public static IReadOnlyList<NamedType> TypesOf(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return
        [
            .. module.Types.Where(type => type.Namespace.StartsWith("Disclosure", StringComparison.Ordinal) && !type.Name.StartsWith('<'))
                .Select(type => new NamedType(type.Namespace, type.Name.Split('`')[0])).Distinct(),
        ];
    }

    private static ProductProject Of(string name) => new(name, name);
}
