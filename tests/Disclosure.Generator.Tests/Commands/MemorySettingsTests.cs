using System.Text.Json;

namespace Disclosure.Generator.Tests.Commands;

public sealed class MemorySettingsTests
{
    // The runtime takes 5/8 of the processor's cache otherwise: a build of 1,000 projects then peaks at 88 MB on one machine and
    // 160 MB on another.
    [Fact]
    public void The_youngest_generation_does_not_grow_with_the_machines_cache()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "disclosure.runtimeconfig.json")));
        var properties = settings.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties");

        Assert.Equal(6 * 1024 * 1024, properties.GetProperty("System.GC.Gen0MaxBudget").GetInt64());
        Assert.True(properties.GetProperty("System.GC.Concurrent").GetBoolean());
    }
}
