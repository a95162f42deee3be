// Never ends | Ne finit jamais
int main(void)
{
	for (;;)
		;
}
