using Disclosure.Generator.Tests.Architecture.Samples.Baking;

namespace Disclosure.Generator.Tests.Architecture.Samples.Eating;

internal static class Eater
{
    public static string Eat(List<Bread> loaves) => string.Join(' ', loaves);
}
