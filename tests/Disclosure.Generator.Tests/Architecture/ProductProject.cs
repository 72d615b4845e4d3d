namespace Disclosure.Generator.Tests.Architecture;

/// <summary>A compiled project of the product: its name, which is its root folder's namespace, and its assembly beside the tests.</summary>
internal sealed record ProductProject(string Name, string Assembly)
{
    public static ProductProject Model { get; } = Of("Disclosure.Model");

    public static ProductProject Content { get; } = Of("Disclosure.Content");

    public static ProductProject Forms { get; } = Of("Disclosure.Forms");

    public static ProductProject Site { get; } = Of("Disclosure.Site");

    public static ProductProject Publishing { get; } = Of("Disclosure.Publishing");

    public static ProductProject FeedbackApi { get; } = new("Disclosure.FeedbackApi", "disclosure-feedback");

    public static ProductProject Generator { get; } = new("Disclosure.Generator", "disclosure");

    public static IReadOnlyList<ProductProject> All { get; } = [Model, Content, Forms, Site, Publishing, FeedbackApi, Generator];

    public string Path => System.IO.Path.Combine(AppContext.BaseDirectory, Assembly + ".dll");

    private static ProductProject Of(string name) => new(name, name);
}
