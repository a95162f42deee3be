// Four gibibytes in the program's file | Quatre gibioctets dans le fichier du programme
char array[4ULL << 30] = {1};

int main(void)
{
	return array[1];
}
