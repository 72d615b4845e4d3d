using Disclosure.Generator.Tests.Architecture.Samples.Eating;

namespace Disclosure.Generator.Tests.Architecture.Samples.Baking;

internal static class Baker
{
    public static string Feed() => new[] { "rye" }.Select(name => Eater.Eat([new Bread(name)])).First();
}
